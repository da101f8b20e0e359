namespace StPortal.Domain.Evidence;

public sealed record FileIsTooLarge(int MaxMegabytes) : Refusal;

public sealed record FileIsEmpty : Refusal;

/// <summary>Judged by content: not PDF, JPEG, PNG, HEIC or DOCX.</summary>
public sealed record FileTypeIsNotTaken(string FileName) : Refusal;

/// <summary>A PDF that needs a password cannot be merged or read by the authority.</summary>
public sealed record PdfIsEncrypted(string FileName) : Refusal;

/// <summary>A PDF that runs scripts, starts programs or carries files inside.</summary>
public sealed record PdfIsActive(string FileName) : Refusal;

public sealed record FileIsDamaged(string FileName) : Refusal;

/// <summary>The same file, byte for byte, is already among the training's attachments.</summary>
public sealed record FileIsAlreadyThere(string FileName, string ExistingName) : Refusal;

/// <summary>Nothing is wrong with the file: the storage cannot be reached now.</summary>
public sealed record FileStorageIsSilent : Refusal;
