using System.Collections;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>
/// Reads a blob from any place. PDFs are read back and forth, several times over: each block is fetched once, when it is first needed, and
/// kept in a temporary file, so that a look at the end costs one request and a whole walk no more than the file. Memory holds no block.
/// </summary>
internal sealed class BlobReadStream(BlobClient blob, long length, BlobGuard guard) : Stream
{
    public const int BlockBytes = 1 << 20;

    private readonly BitArray fetched = new((int)((length + BlockBytes - 1) / BlockBytes));
    private readonly FileStream copy = new(
        Path.Combine(Path.GetTempPath(), $"stportal-{Guid.NewGuid():N}"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.Asynchronous | FileOptions.DeleteOnClose);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get;
        set => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Within(buffer.Length) is not (> 0 and var count))
            return 0;
        var block = (int)(Position / BlockBytes);
        if (!fetched[block])
        {
            await guard.AskAsync(blob.Name, () => FetchAsync(block, cancellationToken), cancellationToken);
            fetched[block] = true;
        }

        copy.Position = Position;
        return Advance(await copy.ReadAsync(buffer[..count], cancellationToken));
    }

    public override int Read(Span<byte> buffer)
    {
        if (Within(buffer.Length) is not (> 0 and var count))
            return 0;
        var block = (int)(Position / BlockBytes);
        if (!fetched[block])
        {
            guard.Ask(blob.Name, () => Fetch(block));
            fetched[block] = true;
        }

        copy.Position = Position;
        return Advance(copy.Read(buffer[..count]));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await copy.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            copy.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>How much of what is asked for lies before the end of the block, and of the file.</summary>
    private int Within(int asked) => (int)Math.Min(asked, Math.Min(length - Position, BlockBytes - (Position % BlockBytes)));

    private int Advance(int read)
    {
        Position += read;
        return read;
    }

    private async Task<long> FetchAsync(int block, CancellationToken cancellationToken)
    {
        using var answer = (await blob.DownloadStreamingAsync(Range(block), cancellationToken)).Value;
        copy.Position = (long)block * BlockBytes;
        await answer.Content.CopyToAsync(copy, cancellationToken);
        return Whole(block);
    }

    private long Fetch(int block)
    {
        using var answer = blob.DownloadStreaming(Range(block)).Value;
        copy.Position = (long)block * BlockBytes;
        answer.Content.CopyTo(copy);
        return Whole(block);
    }

    private long Whole(int block) => copy.Position == Math.Min(length, (block + 1L) * BlockBytes)
        ? copy.Position
        : throw new FileStorageException("it sent less of a file than it has.");

    private static BlobDownloadOptions Range(int block) => new() { Range = new HttpRange((long)block * BlockBytes, BlockBytes) };
}
