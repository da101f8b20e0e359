using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Adds a course to one's own training. The id comes with the form: the same form posted twice adds it once.</summary>
public sealed class AddCourse(EvidenceSession session)
{
    public sealed record Input(Guid Id, CourseDetails Details);

    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training })
            return new NotFound();
        if (await context.Courses.AnyAsync(course => course.Id == input.Id && course.TrainingId == training.Id, cancellationToken))
            return input.Id;
        var made = Course.Create(training.OrganisationId, training.Id, input.Details, input.Id);
        if (!made.IsOk)
            return made.Refusal;
        context.Courses.Add(made.Value);
        return await FirstOfTwo.SaveAsync(context, cancellationToken) ? input.Id : new NotFound();
    }
}
