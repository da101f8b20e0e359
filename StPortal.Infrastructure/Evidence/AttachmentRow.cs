namespace StPortal.Infrastructure.Evidence;

public sealed record AttachmentRow(Guid Id, Guid? ItemId, string FileName, long Bytes);
