using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// The map as a file for Excel in Sweden, always in Swedish so that a sheet built on it keeps working.
/// A goal of the other regulation is left empty.
/// </summary>
public sealed class GoalMapCsv(IStringLocalizer<GoalMapTexts> texts, IStringLocalizer<SharedTexts> shared)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public byte[] Write(GoalMap map)
    {
        // Of this request alone; its answer has no other words.
        CultureInfo.CurrentUICulture = Swedish;
        var codes = map.Blocks.SelectMany(block => block.Goals).Select(goal => goal.Code).ToList();
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var block in map.Blocks)
        {
            var before = map.Blocks.TakeWhile(other => other != block).Sum(other => other.Goals.Count);
            foreach (var row in block.Rows)
                rows.Add([.. Head(block, row), .. Enumerable.Repeat("", before), .. row.States.Select(state => shared[$"Status{ForPeople.Status(state)}"].Value), .. Enumerable.Repeat("", codes.Count - before - row.States.Count)]);
        }

        return SheetWriter.ToCsv(new SheetTable(
            texts["Title"], [texts["CsvRegulation"], texts["CsvName"], texts["CsvUnit"], texts["CsvStart"], texts["CsvEnd"], .. codes], rows));
    }

    private static IEnumerable<object?> Head(GoalMapBlock block, GoalMapRow row) =>
        [Regulation.Of(block.Regulation).Name, row.Name, row.Unit, row.Start, row.PlannedEnd];
}
