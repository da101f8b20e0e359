namespace StPortal.Domain.People;

/// <summary>An account of an Entra directory: the token's <c>tid</c> and <c>oid</c>, which together never change and are never reused.</summary>
public sealed record DirectoryAccount(Guid DirectoryId, Guid ObjectId);
