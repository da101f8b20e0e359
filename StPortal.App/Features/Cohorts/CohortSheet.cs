using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// The cohort as a table for a spreadsheet, always in Swedish so that a sheet built on it keeps working. The reader's own notes stay out: a
/// file is passed on.
/// </summary>
public sealed class CohortSheet(IStringLocalizer<CohortsTexts> texts, AttentionWords words)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly string[] Columns =
    [
        "SortName", "Specialty", "Regulation", "Unit", "Supervisor", "SortAttention", "SheetElapsed", "SheetCounted", "SheetAttested", "SheetGoals",
        "SortAssessments", "SortNext", "SheetDay",
    ];

    public SheetTable Of(IReadOnlyList<CohortRow> rows)
    {
        // Of this request alone; its answer has no other words.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Swedish;
        return new SheetTable(texts["Title"], [.. Columns.Select(column => texts[column].Value)], [.. rows.Select(Cells)]);
    }

    private IReadOnlyList<object?> Cells(CohortRow row) =>
    [
        row.Name,
        row.Specialty,
        Regulation.Of(row.Regulation).ShortName,
        row.Unit.Name,
        row.Supervisor?.Name,
        string.Join("; ", row.Attention.Select(words.Reason)),
        TrainingTime.ForShow(row.Standing.Time.ElapsedMonths),
        TrainingTime.ForShow(row.Standing.Time.CountedMonths),
        row.Standing.GoalsAttested,
        row.Standing.GoalsTotal,
        row.Assessments.Count,
        Next(row.Standing.Next),
        row.Standing.Next.Day,
    ];

    private string Next(Milestone next) => next.Place ?? texts[$"Next{next.Kind}"];
}
