using System.Collections;
using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain;

namespace StPortal.App.Features.Shared;

/// <summary>
/// The words for a refusal, found by its type's name; an unknown one gets a calm general sentence. A text may use the record's values
/// by place, in the order of its constructor: <c>{0}</c> is the first.
/// </summary>
public sealed class RefusalText(IStringLocalizer<RefusalTexts> texts)
{
    public string Of(Refusal refusal)
    {
        var text = texts[refusal.GetType().Name, Values(refusal)];
        return text.ResourceNotFound ? texts["Unknown"] : text;
    }

    private static object[] Values(Refusal refusal)
    {
        var type = refusal.GetType();
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length);
        return [.. (constructor?.GetParameters() ?? []).Select(parameter => ForPeople(type.GetProperty(parameter.Name!)?.GetValue(refusal)))];
    }

    private static object ForPeople(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##", CultureInfo.CurrentCulture),
        ICollection many => many.Count,
        _ => value,
    };
}
