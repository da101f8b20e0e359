using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace StPortal.Domain.Auditing;

/// <summary>
/// Values as bytes in one way only: each has a fixed length or its length before it, so that no two rows give the same bytes.
/// </summary>
internal sealed class AuditEncoding
{
    private readonly ArrayBufferWriter<byte> bytes = new(256);

    /// <param name="what">Keeps a seal from being taken for a link's hash, and one edition of the encoding for another.</param>
    public AuditEncoding(string what) => Add(what);

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public AuditEncoding Add(Guid value) => AddRaw(value.ToByteArray(bigEndian: true));

    public AuditEncoding Add(Guid? value) => value is { } known ? Mark(1).Add(known) : Mark(0);

    public AuditEncoding Add(long value)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, value);
        return AddRaw(eight);
    }

    public AuditEncoding Add(DateOnly? value) => value is { } known ? Mark(1).Add(known.DayNumber) : Mark(0);

    public AuditEncoding Add(string? value) => value is null ? Mark(0) : Mark(1).Add(Encoding.UTF8.GetBytes(value));

    public AuditEncoding Add(byte[] value) => Add((long)value.Length).AddRaw(value);

    private AuditEncoding Mark(byte mark) => AddRaw([mark]);

    private AuditEncoding AddRaw(ReadOnlySpan<byte> value)
    {
        bytes.Write(value);
        return this;
    }
}
