using Microsoft.AspNetCore.Components.Authorization;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>The other memberships of whoever is signed in with a work account. Asked once a circuit: the menu that shows them is drawn on every page.</summary>
public sealed class OwnMemberships(AuthenticationStateProvider authentication, DirectorySignInQuery signIn)
{
    private IReadOnlyList<MembershipChoice>? others;

    public async Task<IReadOnlyList<MembershipChoice>> OthersAsync(CancellationToken cancellationToken) =>
        others ??= await FindAsync(cancellationToken);

    private async Task<IReadOnlyList<MembershipChoice>> FindAsync(CancellationToken cancellationToken)
    {
        if (PortalClaims.Read((await authentication.GetAuthenticationStateAsync()).User) is not { Account: { } account } now)
            return [];
        var found = await signIn.HandleAsync(account, cancellationToken);
        return found.IsOk ? [.. found.Value.Where(choice => choice.MembershipId != now.MembershipId)] : [];
    }
}
