using StPortal.Domain.People;
using StPortal.Infrastructure.Demo;

namespace StPortal.Infrastructure.Load;

/// <summary>All rows of one load trainee but the membership.</summary>
internal static class LoadTraineeBuilder
{
    /// <param name="evidence">How many courses, activities and goal claims there shall be.</param>
    public static IEnumerable<object> Build(
        DemoOrganisation house, TraineeStory story, Membership trainee, int number, int evidence, Random random)
    {
        var builder = new TraineeBuilder(house, story, trainee, number);
        builder.Build();
        var training = builder.Training;
        // Some go down in degree, or up, on the way.
        if (random.Next(6) == 0)
            _ = training.ChangeDegree(training.Start.AddMonths(random.Next(3, 36)), story.Percent == 100 ? 80 : 100);
        return
        [
            training,
            .. training.Degrees,
            .. training.Placements,
            .. training.Absences,
            .. builder.Mandates,
            .. new LoadEvidenceBuilder(house, story, training, builder.Principal, random).Build(evidence),
            .. AssessmentBuilder.Build(house, training, builder.Principal, number),
        ];
    }
}
