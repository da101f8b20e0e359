using StPortal.Domain;
using StPortal.Domain.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Why a sign-in came to nothing, with what its page says about it.</summary>
public sealed record SignInObstacle(ObstacleKind Kind)
{
    public string? Organisation { get; init; }

    /// <summary>For an administrator to enter by hand; told only where nobody signs in by it.</summary>
    public DirectoryAccount? Account { get; init; }

    /// <summary>Secret of the invitation that was being accepted, to try again with.</summary>
    public string? Invitation { get; init; }

    public static SignInObstacle Of(Refusal refusal, DirectoryAccount account, string? invitation)
    {
        var kind = Enum.TryParse<ObstacleKind>(refusal.GetType().Name, out var named) ? named : ObstacleKind.Failed;
        return new SignInObstacle(kind)
        {
            Organisation = refusal switch
            {
                MembershipIsInactive inactive => inactive.Organisation,
                OrganisationIsClosed closed => closed.Organisation,
                AccountIsOfAnotherDirectory other => other.Organisation,
                AccountIsLinkedAlready linked => linked.Organisation,
                _ => null,
            },
            Account = kind == ObstacleKind.AccountIsUnknown ? account : null,
            Invitation = invitation,
        };
    }
}
