using StPortal.Domain;

namespace StPortal.Infrastructure.People;

/// <summary>One line of a list of people to invite: what stands there, and why it cannot be used when it cannot.</summary>
/// <param name="Roles">As written.</param>
public sealed record InvitationLine(
    int Line, string GivenName, string FamilyName, string Email, string Roles, string Unit, Refusal? Flaw)
{
    /// <summary>What would be invited; null when the line is flawed.</summary>
    internal InviteMember.Input? Input { get; init; }
}
