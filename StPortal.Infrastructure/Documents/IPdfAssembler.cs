namespace StPortal.Infrastructure.Documents;

/// <summary>Puts the parts of a packet together: pages merged and numbered, attachments stamped, outline added.</summary>
public interface IPdfAssembler
{
    /// <summary>
    /// Writes the packet to <paramref name="target"/>. An attachment that cannot be read is named in the result and on a page in its place;
    /// it is never dropped in silence.
    /// </summary>
    Task<AssembledPacket> AssembleAsync(PacketParts parts, Stream target, CancellationToken cancellationToken);
}
