using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>An account whose token has passed, of somebody who has yet to say which membership: kept in the browser for minutes.</summary>
public sealed record PendingSignIn(DirectoryAccount Account, string? Session, string? SignOutHint, string ReturnUrl)
{
    public SignedIn As(MembershipChoice choice) => new(choice.OrganisationId, choice.MembershipId, SignInWay.Entra)
    {
        Account = Account,
        Session = Session,
        SignOutHint = SignOutHint,
    };
}
