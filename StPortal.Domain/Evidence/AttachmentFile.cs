namespace StPortal.Domain.Evidence;

/// <summary>What is known of a file once it is stored. <paramref name="Sha256"/> is hexadecimal, lower case.</summary>
public sealed record AttachmentFile(string FileName, AttachmentType Type, long Bytes, string Sha256, string StorageKey);
