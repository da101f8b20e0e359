using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Shared;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.App.Cohorts;

public sealed class GoalMapCsvTests : BlazorTestBase
{
    [Fact]
    public void Write_TwoRegulations_StandBesideOneAnotherInSwedish()
    {
        UseLanguage("en-GB");

        var lines = Write(
            Block(RegulationCode.Hslffs20218, ["STa1", "STa2"], Row("Nora Forsell", GoalState.Attested, GoalState.Returned)),
            Block(RegulationCode.Sosfs20158, ["a1"], Row("Kerstin Vik", GoalState.NotStarted)));

        Assert.Equal(
            [
                "Regelverk;ST-läkare;Enhet;Start;Planerat slut;STa1;STa2;a1",
                "HSLF-FS 2021:8;Nora Forsell;Kliniken;2023-09-01;2029-02-28;Intygat;Återlämnat;",
                "SOSFS 2015:8;Kerstin Vik;Kliniken;2023-09-01;2029-02-28;;;Ej påbörjat",
                "",
            ],
            lines);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Åsa; \"Kim\"", "\"Åsa; \"\"Kim\"\"\"")]
    public void Write_TextThatASheetWouldRead_IsTextOnly(string name, string field) =>
        Assert.StartsWith($"HSLF-FS 2021:8;{field};", Write(Block(RegulationCode.Hslffs20218, ["STa1"], Row(name, GoalState.Proposed)))[1], StringComparison.Ordinal);

    private string[] Write(params GoalMapBlock[] blocks)
    {
        var csv = new GoalMapCsv(
            Services.GetRequiredService<IStringLocalizer<GoalMapTexts>>(), Services.GetRequiredService<IStringLocalizer<SharedTexts>>());
        var file = csv.Write(new GoalMap(null, [], [], 2, 2, blocks, new Dictionary<GoalState, int>(), 1, 0, []));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        return Encoding.UTF8.GetString(file[3..]).Split("\r\n");
    }

    private static GoalMapBlock Block(RegulationCode regulation, string[] codes, GoalMapRow row) => new(
        regulation, [.. codes.Select(code => CurriculumCatalogue.Current.FindGoal(regulation, "psykiatri", code)!)], 1, [.. codes.Select(_ => 0)], [row]);

    private static GoalMapRow Row(string name, params GoalState[] states) =>
        new(Guid.NewGuid(), name, "Kliniken", Day("2023-09-01"), Day("2029-02-28"), states);
}
