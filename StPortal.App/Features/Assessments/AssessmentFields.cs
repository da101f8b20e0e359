using System.Globalization;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.App.Features.Assessments;

/// <summary>Names of the form's fields, and the way from a post to content. Reads the whole form: what is left out is empty.</summary>
public static class AssessmentFields
{
    public const string Version = "version";
    public const string Signing = "signering";
    public const string Save = "sparning";
    public const string Unanswered = "obesvarad";
    public const string Act = "gor";
    public const string Day = "dag";
    public const string Setting = "situation";
    public const string Complexity = "svarighet";
    public const string Independence = "sjalvstandighet";
    public const string Feedback = "text";
    public const string Goals = "delmal";
    private const string AnswerPrefix = "svar.";

    public static string Answer(string itemKey) => AnswerPrefix + itemKey;

    /// <summary>A day that cannot be read keeps the one that stands; <see cref="UnreadDay"/> tells of it.</summary>
    public static AssessmentContent Read(IFormCollection form, InstrumentDefinition definition, DateOnly standing) => new(
        DayText.Read(form[Day]) ?? standing,
        Text(form, Setting),
        Text(form, Complexity),
        definition.Items.Select(item => (item.Key, Value: Text(form, Answer(item.Key))))
            .Where(answer => answer.Value is not null)
            .ToDictionary(answer => answer.Key, answer => answer.Value!),
        int.TryParse(form[Independence], CultureInfo.InvariantCulture, out var level) && Enum.IsDefined((IndependenceLevel)level) ? (IndependenceLevel)level : null,
        Text(form, Feedback)?.ReplaceLineEndings("\n"),
        [.. form[Goals].OfType<string>()]);

    /// <summary>What was written as the day, when it is none; null when it can be read.</summary>
    public static string? UnreadDay(IFormCollection form) => DayText.Read(form[Day]) is null ? form[Day].ToString() : null;

    public static Guid Id(IFormCollection form, string field) => Guid.TryParse(form[field], out var id) ? id : Guid.Empty;

    /// <summary>Ids that cannot be read are left out.</summary>
    public static IReadOnlyCollection<Guid> Ids(IFormCollection form, string field) =>
        [.. form[field].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];

    private static string? Text(IFormCollection form, string field) => Guard.Clean(form[field]);
}
