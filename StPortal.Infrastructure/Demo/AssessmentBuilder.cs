using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Demo;

/// <summary>Signed Mini-CEX over time, better as the training goes on.</summary>
internal static class AssessmentBuilder
{
    public static IEnumerable<Assessment> Build(DemoOrganisation house, Training training, Membership principal, int number)
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
        var gap = number % 11 == 3 ? 130 : 12 + (number % 20);
        var count = Math.Min(14, (house.Today.DayNumber - training.Start.DayNumber) / 45);
        for (var i = count; i > 0; i--)
        {
            var day = house.Today.AddDays(-gap - ((i - 1) * 24));
            if (day < training.Start)
                continue;
            var level = Math.Clamp(2 + ((day.DayNumber - training.Start.DayNumber) / 500) + ((number + i) % 2), 2, 5);
            yield return Signed(house, training, principal, day, level, [goals[(number + i) % goals.Count].Code, goals[(number + (i * 3) + 1) % goals.Count].Code], number + i);
        }
    }

    /// <summary>A form that the supervisor has begun and not finished.</summary>
    public static Assessment Draft(DemoOrganisation house, Training training, Membership assessor)
    {
        var begun = house.Today.AddDays(-1).ToDateTime(new TimeOnly(13, 10), DateTimeKind.Utc);
        var draft = new Assessment(house.Id, training.Id, house.MiniCex.Id, assessor.Id, house.Today.AddDays(-1), begun);
        var answers = house.MiniCex.Definition.Items.Take(3).ToDictionary(item => item.Key, _ => "4");
        _ = draft.Save(
            new AssessmentContent(house.Today.AddDays(-1), "ward", "medium", answers, null, "Bra att du sammanfattade planen.", []),
            house.MiniCex.Definition, begun.AddMinutes(2));
        return draft;
    }

    private static Assessment Signed(
        DemoOrganisation house, Training training, Membership assessor, DateOnly day, int level, IReadOnlyList<string> goals, int seed)
    {
        var at = day.ToDateTime(new TimeOnly(10 + (seed % 5), seed % 60), DateTimeKind.Utc);
        var form = house.MiniCex.Definition;
        var assessment = new Assessment(house.Id, training.Id, house.MiniCex.Id, assessor.Id, day, at);
        var answers = form.Items.Select((item, i) => (item.Key, Value: (seed + i) % 11 == 0
            ? InstrumentDefinition.NotObserved
            : Math.Clamp(level + ((seed + i) % 3) - 1 + 1, 2, 6).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(answer => answer.Key, answer => answer.Value);
        _ = assessment.Save(
            new AssessmentContent(
                day, form.Settings[seed % 3].Key, form.Complexities[seed % 3].Key, answers, (IndependenceLevel)Math.Min(level, 5),
                DemoTexts.Feedback[seed % DemoTexts.Feedback.Count], [.. goals.Distinct()]),
            form, at.AddMinutes(9));
        var signed = assessment.Sign(form, new Signature(assessor.FullName, assessor.Title, at.AddMinutes(11)), Guid.NewGuid(), house.Today);
        return signed.IsOk ? assessment : throw new InvalidOperationException($"The demo assessment was refused: {signed.Refusal}");
    }
}
