using Microsoft.Extensions.Localization;
using StPortal.Domain.Applications;

namespace StPortal.App.Features.Applications;

internal static class RemainingText
{
    /// <summary>"3 saker kvar": what is missing, counted as rows of the checklist.</summary>
    public static string Of(IStringLocalizer<ApplicationsTexts> texts, IEnumerable<ChecklistRow> rows) =>
        rows.Count(row => row.Status == PreflightStatus.Missing) switch
        {
            0 => texts["NothingRemains"],
            1 => texts["OneRemains"],
            var many => texts["ManyRemain", many],
        };
}
