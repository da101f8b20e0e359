using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Somebody outside will not assess; the trainee sees it, with the reason where one is given.</summary>
public sealed class DeclineExternalAssessment(ExternalForms forms, TimeProvider clock)
{
    public async Task<Result> HandleAsync(string secret, string? reason, CancellationToken cancellationToken)
    {
        await using var opened = await forms.OpenAsync(secret, cancellationToken);
        if (opened is null)
            return new LinkHasEnded();
        if (opened.Request.Status == AssessmentRequestStatus.Declined)
            return Result.Ok;
        var declined = opened.Request.Decline(reason, clock.GetUtcNow().UtcDateTime);
        if (declined.IsOk)
            await opened.Context.SaveChangesAsync(cancellationToken);
        return declined;
    }
}
