using Microsoft.IdentityModel.Tokens;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>What goes into an ID token. As it stands Entra would issue it; an attack changes one thing.</summary>
public sealed record TokenRecipe(StandInAccount Account, string Nonce)
{
    public string Audience { get; init; } = StandInServer.ClientId;

    /// <summary>That of the account's directory when null.</summary>
    public string? Issuer { get; init; }

    public TimeSpan Age { get; init; } = TimeSpan.Zero;

    /// <summary>The server's current key when null.</summary>
    public SecurityKey? Key { get; init; }

    public bool IsSigned { get; init; } = true;

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    /// <summary>Claims beside the usual ones, or in their place.</summary>
    public IReadOnlyDictionary<string, object> More { get; init; } = new Dictionary<string, object>();
}
