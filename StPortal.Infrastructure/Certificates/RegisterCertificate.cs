using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Certificates;

/// <summary>The trainee registers a certificate that has been signed on paper.</summary>
public sealed class RegisterCertificate(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    /// <param name="Id">Made with the form and posted with it: the same form posted twice is one certificate.</param>
    public sealed record Input(Guid Id, Guid TrainingId, CertificateDetails Details);

    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var training = await context.Trainings.AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.TrainingId, cancellationToken);
        if (actor is null || training is null
            || !CertificatesPermissions.MayRegister(actor, new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation)))
            return new NotFound();
        if (await IsThereAsync(input, cancellationToken))
            return input.Id;
        if (await CheckAsync(context, training, input.Details, cancellationToken) is { } refusal)
            return refusal;
        var certificate = Certificate.Register(training.OrganisationId, training.Id, input.Details, actor.Today, input.Id);
        if (!certificate.IsOk)
            return certificate.Refusal;
        context.Certificates.Add(certificate.Value);
        return await SaveAsync(context, input, cancellationToken);
    }

    private static async Task<Refusal?> CheckAsync(
        StPortalDbContext context, Training training, CertificateDetails details, CancellationToken cancellationToken)
    {
        if (!CertificateForms.IsIn(details.Form, training.Regulation))
            return new FormIsNotInTheRegulation(Regulation.Of(training.Regulation).Name);
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey).Select(goal => goal.Code);
        if (details.GoalCodes.Except(goals).FirstOrDefault() is { } foreign)
            return new GoalIsNotInTheTraining(foreign);
        var fileIsHere = details.AttachmentId is not { } file
            || await context.Attachments.AnyAsync(one => one.Id == file && one.TrainingId == training.Id, cancellationToken);
        return fileIsHere ? null : new NotFound();
    }

    private async Task<Result<Guid>> SaveAsync(StPortalDbContext context, Input input, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The second of two posts at the same moment meets the first one's key.
            if (!await IsThereAsync(input, cancellationToken))
                throw;
        }

        return input.Id;
    }

    private async Task<bool> IsThereAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Certificates.AnyAsync(one => one.Id == input.Id && one.TrainingId == input.TrainingId, cancellationToken);
    }
}
