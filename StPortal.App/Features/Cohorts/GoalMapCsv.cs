using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// The map as a file for Excel in Sweden: semicolons, UTF-8 with its mark, always in Swedish so that a sheet built on it keeps working.
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
        var file = new StringBuilder();
        Append(file, [texts["CsvRegulation"], texts["CsvName"], texts["CsvUnit"], texts["CsvStart"], texts["CsvEnd"], .. codes]);
        foreach (var block in map.Blocks)
        {
            var before = map.Blocks.TakeWhile(other => other != block).Sum(other => other.Goals.Count);
            foreach (var row in block.Rows)
                Append(file, [.. Head(block, row), .. Enumerable.Repeat("", before), .. row.States.Select(state => shared[$"Status{ForPeople.Status(state)}"].Value), .. Enumerable.Repeat("", codes.Count - before - row.States.Count)]);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file.ToString())];
    }

    private static IEnumerable<string> Head(GoalMapBlock block, GoalMapRow row) =>
        [Regulation.Of(block.Regulation).Name, row.Name, row.Unit, ForPeople.Day(row.Start), ForPeople.Day(row.PlannedEnd)];

    private static void Append(StringBuilder file, IEnumerable<string> fields) => file.AppendJoin(';', fields.Select(Field)).Append("\r\n");

    /// <summary>A field that begins like a formula is given an apostrophe, so that no sheet runs it.</summary>
    private static string Field(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
