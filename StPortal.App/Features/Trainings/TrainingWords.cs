using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;

namespace StPortal.App.Features.Trainings;

/// <summary>Puts what stands in the way, and the next steps, into words.</summary>
public sealed class TrainingWords(IStringLocalizer<TrainingsTexts> texts)
{
    public string Of(RoadBlock block) => block.Kind switch
    {
        RoadBlockKind.Gap => texts["BlockGap", MonthsOf(block.Gap!), ForPeople.Day(block.Gap!.EndWithout!.Value)],
        RoadBlockKind.NothingPlanned => texts["BlockNothingPlanned", ForPeople.Day(block.Gap!.From), ForPeople.Months(block.Gap.Months)],
        RoadBlockKind.CoursesMissing => texts["BlockCoursesMissing", block.Count, block.Total],
        RoadBlockKind.GoalsNotStarted when block.Count == 1 => texts["BlockGoalNotStarted", NameOf(block.Goal!)],
        RoadBlockKind.GoalsNotStarted => texts["BlockGoalsNotStarted", block.Count, NameOf(block.Goal!)],
        _ => texts["BlockNoPrincipalSupervisor"],
    };

    public string Title(NextStep step) => texts[
        $"{step.Kind}Title", step.Item?.Title ?? (step.Goal is { } goal ? NameOf(goal) : step.Gap is { } gap ? ForPeople.Day(gap.From) : "")];

    public string Why(NextStep step) => step.Kind switch
    {
        NextStepKind.ProposeItem => texts["ProposeItemWhy", step.Item!.NotProposed],
        NextStepKind.PlanTime => texts["PlanTimeWhy", ForPeople.Months(step.Gap!.Months)],
        _ => texts[$"{step.Kind}Why"],
    };

    public string Act(NextStep step) => texts[$"{step.Kind}Act"];

    /// <summary>Where the step is taken; null when it is taken with somebody else.</summary>
    public string? Href(NextStep step) => step.Kind switch
    {
        NextStepKind.ProposeItem or NextStepKind.LinkItem => $"/min-st/underlag/{step.Item!.Kind.ToString().ToLowerInvariant()}/{step.Item.Id}",
        NextStepKind.BookCourse or NextStepKind.StartGoal => $"/min-st/underlag/ny?delmal={step.Goal!.Code}",
        NextStepKind.PlanTime => new TimelineShow("/min-st/tidslinje") { Chosen = ForPeople.Day(step.Gap!.From) }.ToAddress(),
        _ => null,
    };

    /// <summary>"2026-05-01 – 2026-12-31", "från 2026-05-01"</summary>
    public string Days(DateOnly from, DateOnly? to) => to is { } last ? ForPeople.Days(from, last) : texts["PeriodFrom", ForPeople.Day(from)];

    private static string NameOf(Domain.Curricula.Goal goal) => $"{goal.Code} {goal.Label}";

    /// <summary>"juni–november 2028"</summary>
    private static string MonthsOf(RoadGap gap)
    {
        var culture = CultureInfo.CurrentUICulture;
        var to = gap.To.ToString("MMMM yyyy", culture);
        return gap.From.Year == gap.To.Year
            ? gap.From.Month == gap.To.Month ? to : $"{gap.From.ToString("MMMM", culture)}–{to}"
            : $"{gap.From.ToString("MMMM yyyy", culture)}–{to}";
    }
}
