using System.Buffers.Binary;
using System.Security.Cryptography;

namespace StPortal.Domain;

/// <summary>
/// Time-ordered keys made by the application, in the order in which SQL Server compares <c>uniqueidentifier</c>: last six bytes
/// first, so a plain version 7 value would fragment a clustered index.
/// </summary>
public static class SequentialId
{
    private static int counter = RandomNumberGenerator.GetInt32(ushort.MaxValue);

    public static Guid Next() => Next(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());

    internal static Guid Next(long unixMilliseconds)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[..8]);
        // Bytes 8–9 come next in SQL Server's order: a counter keeps keys of one millisecond in order.
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..10], (ushort)Interlocked.Increment(ref counter));
        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, unixMilliseconds);
        time[2..].CopyTo(bytes[10..]);
        return new Guid(bytes);
    }
}
