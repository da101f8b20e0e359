using System.Security.Claims;
using StPortal.Domain.People;

namespace StPortal.App.Features.SignIn.Entra;

/// <summary>What is read in a validated token. Name and address are not: the directory may give an address to somebody else.</summary>
internal static class DirectoryClaims
{
    /// <summary>Null unless the token names one directory and one object.</summary>
    public static DirectoryAccount? AccountOf(ClaimsPrincipal? principal) =>
        One(principal, "tid") is { } directory && Guid.TryParse(directory, out var directoryId) && directoryId != Guid.Empty
        && One(principal, "oid") is { } one && Guid.TryParse(one, out var objectId) && objectId != Guid.Empty
            ? new DirectoryAccount(directoryId, objectId)
            : null;

    public static PendingSignIn SessionOf(ClaimsPrincipal? principal, DirectoryAccount account, string returnUrl) =>
        new(account, One(principal, "sid"), One(principal, "login_hint"), returnUrl);

    private static string? One(ClaimsPrincipal? principal, string type) =>
        principal?.FindAll(type).ToList() is [var only] ? only.Value : null;
}
