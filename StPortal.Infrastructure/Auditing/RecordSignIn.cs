using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Writes that somebody signs in, before the cookie is given: no session without its trace. Every way of signing in calls it; nobody acts in
/// the scope yet, so the member is named.
/// </summary>
public sealed class RecordSignIn(StPortalDbContextOptions options, RequestOrigin origin, TimeProvider clock)
{
    /// <param name="Way">How: <c>Demo</c>, a directory, a passkey.</param>
    public sealed record Input(Guid OrganisationId, Guid MembershipId, string Way);

    public async Task HandleAsync(Input input, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.SignIn(input.OrganisationId, input.MembershipId);
        await using var context = options.NewContext(user, origin);
        context.AuditEntries.Add(new AuditEntry(
            input.OrganisationId,
            clock.GetUtcNow().UtcDateTime,
            new AuditFacts(AuditKind.SignIn, AuditAct.SignedIn, nameof(Membership), input.MembershipId)
            {
                MemberId = input.MembershipId,
                AboutMemberId = input.MembershipId,
                Fields = input.Way,
                Address = origin.Address,
                Device = origin.Device,
            }));
        await context.SaveChangesAsync(cancellationToken);
    }
}
