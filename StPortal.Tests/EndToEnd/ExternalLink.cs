using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>A link that opens a form for somebody outside, as a mail holds one.</summary>
internal static class ExternalLink
{
    public static async Task<string> MakeAsync(IServiceProvider services, Guid trainingId, Guid traineeId, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var get = scope.ServiceProvider;
        var personas = await get.GetRequiredService<DemoPersonasQuery>().HandleAsync(cancellationToken);
        get.GetRequiredService<CurrentUser>().SignIn(personas.First(one => one.MembershipId == traineeId).OrganisationId, traineeId);
        await using var context = await get.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(cancellationToken);
        var today = get.GetRequiredService<TimeProvider>().Today();
        var form = await context.Instruments.OrderBy(one => one.Key).FirstAsync(cancellationToken);
        var request = new RequestExternalAssessment.Input(
            Guid.NewGuid(), trainingId, form.Id, new("Maria Tegnhed", "maria.tegnhed@annan.example", today, today.AddDays(14)));
        Assert.True((await get.GetRequiredService<RequestExternalAssessment>().HandleAsync(request, cancellationToken)).IsOk);
        // Another link than the mail's, whose secret is gone as soon as the mail is sent.
        var secret = await get.GetRequiredService<LinkTokens>().IssueAsync(
            context, context.TenantId!.Value, LinkPurpose.ExternalAssessment, request.Id, DateTime.UtcNow.AddDays(14), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return secret;
    }
}
