namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>A sign-in that was begun: what the portal sent along to Entra.</summary>
public sealed record Attempt(string State, string Nonce, Uri AskedAt);
