using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.App.Features.Assessments;

/// <summary>Puts a stale edit's fields and values in the words of the form.</summary>
public static class ChangeWords
{
    public static IReadOnlyList<FieldChange> Of(IReadOnlyList<FieldChange> changes, InstrumentDefinition form, IStringLocalizer<AssessmentsTexts> texts) =>
        [.. changes.Select(change => new FieldChange(
            Name(change.Field, form, texts), Value(change.Field, change.Yours, form, texts), Value(change.Field, change.Theirs, form, texts)))];

    private static string Name(string field, InstrumentDefinition form, IStringLocalizer<AssessmentsTexts> texts) =>
        Item(field, form)?.Label.In(CultureInfo.CurrentUICulture) ?? texts[$"Field{field}"].Value;

    private static string? Value(string field, string? value, InstrumentDefinition form, IStringLocalizer<AssessmentsTexts> texts) => field switch
    {
        _ when value is null => null,
        nameof(AssessmentContent.Setting) => Option(form.Settings, value),
        nameof(AssessmentContent.Complexity) => Option(form.Complexities, value),
        nameof(AssessmentContent.Independence) => texts[$"Level{value}"],
        _ when Item(field, form) is not null => Answer(form, value, texts),
        _ => value,
    };

    public static string Answer(InstrumentDefinition form, string value, IStringLocalizer<AssessmentsTexts> texts) =>
        value == InstrumentDefinition.NotObserved
            ? texts["NotObserved"].Value
            : form.Scale.FirstOrDefault(step => step.Value == value)?.Label.In(CultureInfo.CurrentUICulture) ?? value;

    public static string? Option(IReadOnlyList<InstrumentOption> options, string? key) =>
        options.FirstOrDefault(option => option.Key == key)?.Label.In(CultureInfo.CurrentUICulture) ?? key;

    private static InstrumentItem? Item(string field, InstrumentDefinition form) =>
        form.Items.FirstOrDefault(item => AssessmentChanges.AnswerPrefix + item.Key == field);
}
