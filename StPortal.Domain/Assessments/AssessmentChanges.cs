namespace StPortal.Domain.Assessments;

/// <summary>What differs between two versions of a form, named as the fields of <see cref="AssessmentContent"/>.</summary>
public static class AssessmentChanges
{
    /// <summary>Prefix of an answer's field; the item's key follows.</summary>
    public const string AnswerPrefix = "Answers.";

    public static IReadOnlyList<FieldChange> Between(AssessmentContent yours, AssessmentContent theirs)
    {
        var all = Fields(yours).Concat(Fields(theirs)).Select(field => field.Name).Distinct().ToList();
        var mine = Fields(yours).ToDictionary(field => field.Name, field => field.Value);
        var others = Fields(theirs).ToDictionary(field => field.Name, field => field.Value);
        return
        [
            .. all.Select(name => new FieldChange(name, mine.GetValueOrDefault(name), others.GetValueOrDefault(name)))
                .Where(change => change.Yours != change.Theirs),
        ];
    }

    private static IEnumerable<(string Name, string? Value)> Fields(AssessmentContent content)
    {
        yield return (nameof(content.ObservedOn), content.ObservedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        yield return (nameof(content.Setting), content.Setting);
        yield return (nameof(content.Complexity), content.Complexity);
        foreach (var answer in content.Answers)
            yield return (AnswerPrefix + answer.Key, answer.Value);
        yield return (nameof(content.Independence), content.Independence?.ToString());
        yield return (nameof(content.Feedback), Guard.Clean(content.Feedback));
        var goals = string.Join(", ", content.GoalCodes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        yield return (nameof(content.GoalCodes), Guard.Clean(goals));
    }
}
