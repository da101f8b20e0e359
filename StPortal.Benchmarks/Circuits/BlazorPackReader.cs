using System.Buffers.Binary;
using System.Text;

namespace StPortal.Benchmarks.Circuits;

/// <summary>Reads what the hub sends: each message becomes an array of nil, bool, long, double, string, byte[], arrays and (empty) maps.</summary>
internal ref struct BlazorPackReader
{
    private ReadOnlySpan<byte> rest;

    private BlazorPackReader(ReadOnlySpan<byte> message) => rest = message;

    /// <summary>The messages of one frame of the web socket; the hub never splits a message over two.</summary>
    public static List<object?[]> ReadAll(ReadOnlySpan<byte> frame)
    {
        var messages = new List<object?[]>();
        while (frame.Length > 0)
        {
            var length = Length(ref frame);
            messages.Add((object?[])new BlazorPackReader(frame[..length]).Read()!);
            frame = frame[length..];
        }

        return messages;
    }

    private static int Length(ref ReadOnlySpan<byte> frame)
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var piece = frame[0];
            frame = frame[1..];
            length |= (piece & 0x7f) << shift;
            if (piece < 0x80)
                return length;
        }
    }

    private object? Read()
    {
        var kind = Take(1)[0];
        return kind switch
        {
            < 0x80 => (long)kind,
            < 0x90 => Map(kind & 0x0f),
            < 0xa0 => Array(kind & 0x0f),
            < 0xc0 => Text(kind & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 => Take(Take(1)[0]).ToArray(),
            0xc5 => Take(BinaryPrimitives.ReadUInt16BigEndian(Take(2))).ToArray(),
            0xc6 => Take(BinaryPrimitives.ReadInt32BigEndian(Take(4))).ToArray(),
            0xca => (double)BinaryPrimitives.ReadSingleBigEndian(Take(4)),
            0xcb => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
            >= 0xcc and <= 0xd3 => Whole(kind),
            0xd9 => Text(Take(1)[0]),
            0xda => Text(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            0xdb => Text(BinaryPrimitives.ReadInt32BigEndian(Take(4))),
            0xdc => Array(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            0xde => Map(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            >= 0xe0 => (long)(sbyte)kind,
            _ => throw new InvalidDataException($"A value of kind {kind:x2} is not blazorpack."),
        };
    }

    private long Whole(byte kind) => kind switch
    {
        0xcc => Take(1)[0],
        0xcd => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        0xce => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        0xcf => (long)BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
        0xd0 => (sbyte)Take(1)[0],
        0xd1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
        0xd2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
        _ => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
    };

    private string Text(int length) => Encoding.UTF8.GetString(Take(length));

    private object?[] Array(int count)
    {
        var items = new object?[count];
        for (var i = 0; i < count; i++)
            items[i] = Read();
        return items;
    }

    private Dictionary<string, object?> Map(int count)
    {
        var map = new Dictionary<string, object?>();
        for (var i = 0; i < count; i++)
            map[(string)Read()!] = Read();
        return map;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
