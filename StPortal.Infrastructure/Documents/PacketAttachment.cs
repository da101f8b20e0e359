using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Documents;

/// <summary>One attachment: "Bilaga 3", what it is, and how to open its file.</summary>
public sealed record PacketAttachment(string Label, string Title, AttachmentType Type, Func<CancellationToken, Task<Stream>> OpenAsync);
