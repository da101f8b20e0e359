using System.Buffers.Binary;
using System.Text;

namespace StPortal.Benchmarks.Circuits;

/// <summary>
/// Writes a browser's hub messages in "blazorpack": SignalR's MessagePack, of which Blazor uses nil, bool, whole numbers, text and bytes.
/// </summary>
internal sealed class BlazorPackWriter
{
    private const int InvocationType = 1;
    private const int PingType = 6;

    private readonly List<byte> body = [];

    /// <summary>What keeps a circuit open while nobody acts.</summary>
    public static byte[] Ping { get; } = MakePing();

    /// <summary>A call of a hub method; with an id the hub answers with a completion, without one it does not.</summary>
    public static byte[] Invocation(string? id, string method, params ReadOnlySpan<object?> arguments)
    {
        var writer = new BlazorPackWriter();
        writer.Array(6);
        writer.Whole(InvocationType);
        writer.body.Add(0x80); // No headers.
        writer.Value(id);
        writer.Value(method);
        writer.Array(arguments.Length);
        foreach (var argument in arguments)
            writer.Value(argument);
        writer.Array(0); // No streams.
        return writer.Framed();
    }

    private static byte[] MakePing()
    {
        var writer = new BlazorPackWriter();
        writer.Array(1);
        writer.Whole(PingType);
        return writer.Framed();
    }

    private void Array(int count) => body.Add((byte)(0x90 | count));

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                body.Add(0xc0);
                break;
            case bool truth:
                body.Add(truth ? (byte)0xc3 : (byte)0xc2);
                break;
            case long number:
                Whole(number);
                break;
            case string text:
                Text(text);
                break;
            default:
                throw new NotSupportedException($"A hub argument of {value.GetType()}.");
        }
    }

    private void Whole(long number)
    {
        if (number is >= 0 and < 0x80)
        {
            body.Add((byte)number);
            return;
        }

        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], number);
        body.AddRange(bytes);
    }

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> head = stackalloc byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
        body.AddRange(head);
        body.AddRange(bytes);
    }

    /// <summary>Each message is led by its length, seven bits a byte, the lowest first.</summary>
    private byte[] Framed()
    {
        var framed = new List<byte>(body.Count + 5);
        for (var rest = (uint)body.Count; ;)
        {
            var low = (byte)(rest & 0x7f);
            rest >>= 7;
            framed.Add(rest > 0 ? (byte)(low | 0x80) : low);
            if (rest == 0)
                break;
        }

        framed.AddRange(body);
        return [.. framed];
    }
}
