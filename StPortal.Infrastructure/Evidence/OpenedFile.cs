namespace StPortal.Infrastructure.Evidence;

/// <summary>A stored file on its way to the browser. <paramref name="Content"/> is the receiver's to dispose.</summary>
public sealed record OpenedFile(string FileName, string ContentType, Stream Content);
