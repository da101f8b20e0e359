using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The trainee asks somebody outside: a request, its empty form, a link and the mail, in one save.</summary>
public sealed class RequestExternalAssessment(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, RequestSender sender, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var subject = await context.Trainings.AsNoTracking()
            .Where(training => training.Id == input.TrainingId && training.Status == TrainingStatus.Active)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        if (actor is null || subject is null || !AssessmentsPermissions.MayRequest(actor, subject))
            return new NotFound();
        if (!await context.Instruments.AnyAsync(instrument => instrument.Id == input.InstrumentId, cancellationToken))
            return new NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        var made = AssessmentRequest.Create(
            actor.OrganisationId, input.Id, subject.TrainingId, input.InstrumentId, actor.MembershipId, input.Details, actor.Today, now);
        if (!made.IsOk)
            return made.Refusal;
        if (await WhyNotAsync(context, subject.TrainingId, made.Value, cancellationToken) is { } refusal)
            return refusal is RequestIsMade ? Result.Ok : refusal;
        context.Add(made.Value);
        context.Add(Assessment.ByRequest(made.Value, now));
        await sender.SendAsync(context, made.Value, actor.OrganisationName, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (input.Id != Guid.Empty)
        {
            // The same form posted twice at once: the first one's request is the answer.
            await using var again = await factory.CreateDbContextAsync(cancellationToken);
            if (!await again.AssessmentRequests.AnyAsync(one => one.Id == input.Id, cancellationToken))
                throw;
        }

        return Result.Ok;
    }

    private static async Task<Refusal?> WhyNotAsync(
        StPortalDbContext context, Guid trainingId, AssessmentRequest request, CancellationToken cancellationToken)
    {
        if (await context.AssessmentRequests.AnyAsync(one => one.Id == request.Id, cancellationToken))
            return new RequestIsMade();
        var key = EmailAddress.Key(request.AssessorEmail);
        var member = await context.Memberships.AsNoTracking()
            .SingleOrDefaultAsync(one => one.EmailKey == key && one.Status == MembershipStatus.Active, cancellationToken);
        if (member is not null)
            return new AssessorIsAMember(member.FullName);
        var open = await context.AssessmentRequests.CountAsync(
            one => one.TrainingId == trainingId && one.Status == AssessmentRequestStatus.Sent, cancellationToken);
        return open >= AssessmentRequest.MostOpen ? new TooManyRequests(AssessmentRequest.MostOpen) : null;
    }

    /// <param name="Id">Made with the page's form.</param>
    public sealed record Input(Guid Id, Guid TrainingId, Guid InstrumentId, AssessmentRequestDetails Details);

    private sealed record RequestIsMade : Refusal;
}
