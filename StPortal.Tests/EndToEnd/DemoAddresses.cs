using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.Assessments;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>Fills the places in an address with ids of the demo: {training} is the featured trainee's.</summary>
internal static class DemoAddresses
{
    private const string InvitationPlace = "{invitation}";

    public static async Task<string> FillAsync(IServiceProvider services, string address, CancellationToken cancellationToken)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
            return address;
        await using var scope = services.CreateAsyncScope();
        var personas = await scope.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(cancellationToken);
        var members = personas.DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.MembershipId, StringComparer.Ordinal);
        var (trainee, ready, supervisor) = (members[Persona.Trainee], members[Persona.ReadyTrainee], members[Persona.Supervisor]);
        var today = services.GetRequiredService<TimeProvider>().Today();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(personas.First(one => one.Name == Persona.Trainee).OrganisationId);
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(cancellationToken);
        if (address.Contains(InvitationPlace, StringComparison.Ordinal))
            address = address.Replace(InvitationPlace, await InviteAsync(scope.ServiceProvider, context, cancellationToken), StringComparison.Ordinal);
        var training = (await context.Trainings.SingleAsync(one => one.TraineeId == trainee, cancellationToken)).Id;
        var ids = new Dictionary<string, IQueryable<Guid>>(StringComparer.Ordinal)
        {
            ["{training}"] = context.Trainings.Where(one => one.Id == training).Select(one => one.Id),
            ["{member}"] = context.Memberships.Where(one => one.Id == trainee).Select(one => one.Id),
            ["{period}"] = context.SupervisorMandates
                .Where(one => one.SupervisorId == supervisor && one.Kind == MandateKind.Placement && one.To >= today)
                .OrderBy(one => one.Id).Select(one => one.TrainingId),
            ["{claim}"] = context.GoalClaims.Where(one => one.TrainingId == training && one.Status == ClaimStatus.Proposed).OrderBy(one => one.Id).Select(one => one.Id),
            ["{course}"] = context.Courses.Where(one => one.TrainingId == training).OrderBy(one => one.Id).Select(one => one.Id),
            ["{placement}"] = context.Placements.Where(one => one.TrainingId == training).OrderBy(one => one.From).Select(one => one.Id),
            ["{now}"] = context.Placements.Where(one => one.TrainingId == training && one.From <= today && one.To >= today).OrderBy(one => one.From).Select(one => one.Id),
            ["{draft}"] = context.Assessments
                .Where(one => one.TrainingId == training && one.AssessorId == supervisor && one.Status == AssessmentStatus.Draft)
                .OrderBy(one => one.Id).Select(one => one.Id),
            ["{signed}"] = context.Assessments.Where(one => one.TrainingId == training && one.Status == AssessmentStatus.Signed).OrderBy(one => one.Id).Select(one => one.Id),
            ["{certificate}"] = context.Certificates
                .Where(one => context.Trainings.Any(other => other.Id == one.TrainingId && other.TraineeId == ready))
                .OrderByDescending(one => one.Form == CertificateForm.CompletedService).ThenBy(one => one.Id).Select(one => one.Id),
        };
        if (address.Contains("{external}", StringComparison.Ordinal))
            address = address.Replace("{external}", await ExternalLink.MakeAsync(services, training, trainee, cancellationToken), StringComparison.Ordinal);
        foreach (var (place, query) in ids.Where(one => address.Contains(one.Key, StringComparison.Ordinal)))
            address = address.Replace(place, (await query.FirstAsync(cancellationToken)).ToString(), StringComparison.Ordinal);
        return address;
    }

    /// <summary>Somebody new, who holds no role and so is seen on no page.</summary>
    private static async Task<string> InviteAsync(IServiceProvider services, StPortalDbContext context, CancellationToken cancellationToken)
    {
        var organisationId = context.TenantId!.Value;
        var member = Membership.Invite(organisationId, "Ny", "Kollega", $"ny.{Guid.NewGuid():N}@vattersjo.example").Value;
        var invitation = new Invitation(organisationId, member.Id, null, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        context.Add(member);
        context.Add(invitation);
        var secret = await services.GetRequiredService<LinkTokens>().IssueAsync(
            context, organisationId, LinkPurpose.Invitation, invitation.Id, invitation.ExpiresAtUtc, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The training that the address is about: the featured trainee's where it names no other.</summary>
    public static async Task<TrainingSubject> SubjectAsync(IServiceProvider services, string address, CancellationToken cancellationToken)
    {
        var period = address.Contains("{period}", StringComparison.Ordinal) ? await FillAsync(services, "{period}", cancellationToken) : null;
        var trainee = address.Contains("{certificate}", StringComparison.Ordinal) ? Persona.ReadyTrainee : Persona.Trainee;
        await using var scope = services.CreateAsyncScope();
        var personas = await scope.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(cancellationToken);
        var member = personas.First(one => one.Name == trainee);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(member.OrganisationId);
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(cancellationToken);
        var training = await context.Trainings.SingleAsync(
            one => period == null ? one.TraineeId == member.MembershipId : one.Id == Guid.Parse(period), cancellationToken);
        return new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation);
    }
}
