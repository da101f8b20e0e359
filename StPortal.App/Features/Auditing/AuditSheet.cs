using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Auditing;

/// <summary>The log as a table for a spreadsheet, always in Swedish so that a sheet built on it keeps working.</summary>
public sealed class AuditSheet(IStringLocalizer<AuditingTexts> texts, AuditWords words)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly string[] Columns = ["When", "Kind", "Who", "OnBehalfOf", "What", "AboutWhom", "Fields", "Address", "Device"];

    public SheetTable Of(IReadOnlyList<AuditLogRow> rows)
    {
        // Of this request alone; its answer has no other words.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Swedish;
        return new SheetTable(texts["Title"], [.. Columns.Select(column => texts[column].Value)], [.. rows.Select(Cells)]);
    }

    private IReadOnlyList<object?> Cells(AuditLogRow row) =>
    [
        AuditWords.Time(row.AtUtc),
        texts[$"Kind{row.Kind}"].Value,
        row.Who ?? texts["Service"],
        row.OnBehalfOf,
        words.What(row.Kind, row.Act, row.SubjectType, row.Fields),
        row.About,
        AuditWords.Fields(row.Kind, row.Fields),
        row.Address,
        row.Device,
    ];
}
