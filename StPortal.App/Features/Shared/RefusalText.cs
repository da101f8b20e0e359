using Microsoft.Extensions.Localization;
using StPortal.Domain;

namespace StPortal.App.Features.Shared;

/// <summary>The words for a refusal, found by its type's name; an unknown one gets a calm general sentence.</summary>
public sealed class RefusalText(IStringLocalizer<RefusalTexts> texts)
{
    public string Of(Refusal refusal)
    {
        var text = texts[refusal.GetType().Name];
        return text.ResourceNotFound ? texts["Unknown"] : text;
    }
}
