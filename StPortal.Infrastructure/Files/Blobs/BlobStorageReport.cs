namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>What a trial of the storage account showed.</summary>
/// <param name="Account">The account's address.</param>
/// <param name="Kind">What the account says of itself, such as "StorageV2, Standard_ZRS"; null when it does not tell us.</param>
/// <param name="IsReadByAnyone">A file just written could be read without signing in.</param>
/// <param name="OpenContainers">Containers that are set to be open to the public.</param>
public sealed record BlobStorageReport(Uri Account, string? Kind, bool IsReadByAnyone, IReadOnlyList<string> OpenContainers);
