using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Applications;

/// <summary>A packet that has been put together. <see cref="Content"/> stands at its beginning; the file is gone when it is disposed.</summary>
public sealed class CompiledPacket(Stream content, string fileName, AssembledPacket assembled, IReadOnlyList<PacketItem> items) : IAsyncDisposable
{
    public Stream Content { get; } = content;

    /// <summary>A name for whoever saves it; without a personal number.</summary>
    public string FileName { get; } = fileName;

    public int PageCount => assembled.PageCount;

    public IReadOnlyList<OutlineEntry> Outline => assembled.Outline;

    public IReadOnlyList<PacketItem> Attachments { get; } = items;

    /// <summary>Attachments that could not be put in, by name and with the reason.</summary>
    public IReadOnlyList<UnreadableAttachment> Refused => assembled.Unreadable;

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
