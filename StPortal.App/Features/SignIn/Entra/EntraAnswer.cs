using Microsoft.AspNetCore.Authentication;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn.Entra;

/// <summary>
/// What follows when Entra has answered: the account of a token that has passed every check is matched to a membership by directory and
/// object id alone, and the portal's own cookie is issued. Everything else ends on a calm page.
/// </summary>
public sealed partial class EntraAnswer(
    DirectorySignInQuery signIn, AcceptInvitation accept, PortalSignIn portal, BrowserNote<SignInObstacle> obstacles, BrowserNote<PendingSignIn> pending,
    ILogger<EntraAnswer> log)
{
    /// <summary>In the challenge's properties, which travel encrypted as the state: the secret of the invitation that is being accepted.</summary>
    public const string Invitation = "invitation";

    public async Task ReceiveAsync(TicketReceivedContext context)
    {
        // Always ours to answer: left to itself the handler would issue a cookie with the token's claims.
        context.HandleResponse();
        var invitation = InvitationOf(context.Properties);
        var address = DirectoryClaims.AccountOf(context.Principal) is not { } account
            ? Stop(context.HttpContext, new SignInObstacle(ObstacleKind.Failed) { Invitation = invitation })
            : invitation is null
                ? await SignInAsync(context, account)
                : await AcceptAsync(context, account, invitation);
        context.Response.Redirect(address);
    }

    public Task FailAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        var kind = EntraFailure.KindOf(context.Failure);
        LogFailure(kind, EntraFailure.CodeOf(context.Failure), context.Failure?.GetType().Name);
        context.Response.Redirect(Stop(context.HttpContext, new SignInObstacle(kind) { Invitation = InvitationOf(context.Properties) }));
        return Task.CompletedTask;
    }

    private async Task<string> SignInAsync(TicketReceivedContext context, DirectoryAccount account)
    {
        var http = context.HttpContext;
        var found = await signIn.HandleAsync(account, http.RequestAborted);
        if (!found.IsOk)
            return Stop(http, SignInObstacle.Of(found.Refusal, account, null));
        var session = DirectoryClaims.SessionOf(context.Principal, account, LocalAddress.OrHome(context.ReturnUri));
        if (found.Value is [var only])
        {
            await portal.SignInAsync(http, session.As(only));
            return session.ReturnUrl;
        }

        pending.Write(http, session);
        return SignInPaths.Choose;
    }

    private async Task<string> AcceptAsync(TicketReceivedContext context, DirectoryAccount account, string invitation)
    {
        var http = context.HttpContext;
        var accepted = await accept.HandleAsync(new(invitation, account), http.RequestAborted);
        if (!accepted.IsOk)
            return Stop(http, SignInObstacle.Of(accepted.Refusal, account, invitation));
        await portal.SignInAsync(http, DirectoryClaims.SessionOf(context.Principal, account, "/").As(accepted.Value));
        return "/";
    }

    private string Stop(HttpContext http, SignInObstacle obstacle)
    {
        obstacles.Write(http, obstacle);
        return SignInPaths.Refused;
    }

    private static string? InvitationOf(AuthenticationProperties? properties) => properties?.Items.TryGetValue(Invitation, out var secret) == true ? secret : null;

    /// <summary>Never what Entra wrote: that may name the person, and whoever posts to the address chooses it.</summary>
    [LoggerMessage(Level = LogLevel.Information, Message = "Sign-in with Entra ended as {Kind} ({Code}, {Exception})")]
    private partial void LogFailure(ObstacleKind kind, string? code, string? exception);
}
