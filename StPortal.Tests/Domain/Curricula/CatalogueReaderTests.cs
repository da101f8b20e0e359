using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

public sealed class CatalogueReaderTests
{
    private const string Specialties =
        "# version\t2027-02-01\nkey\tname\tkind\tgroup\tbase\tnote\npsykiatri\tPsykiatri\tBase\tPsykiatriska\t\t\n";

    private const string Goal = "2015:8\tpsykiatri\tSpecialty\tc1\tSjukdomar\tWorking\tK/A+U\tS+Sim\tSecondary\t";

    [Fact]
    public void Read_WellFormed_GivesItsVersionAndGoals()
    {
        var catalogue = Read(Goal);

        var goal = Assert.Single(catalogue.GoalsFor(RegulationCode.Sosfs20158, "psykiatri"));
        Assert.Equal(new DateOnly(2027, 2, 1), catalogue.Version);
        Assert.Equal(["K/A", "U"], goal.Prescribed.Select(p => p.ToString()));
        Assert.Equal([ActivityCode.Seminar, ActivityCode.Simulation], goal.Advised);
    }

    [Fact]
    public void Read_RowsInAnyOrder_GivesGoalsByNumber()
    {
        var rows = new[] { "c10", "c2", "a1", "c1" }.Select(c => Goal.Replace("c1", c, StringComparison.Ordinal));

        var goals = Read(string.Join('\n', rows)).GoalsFor(RegulationCode.Sosfs20158, "psykiatri");

        Assert.Equal(["a1", "c1", "c2", "c10"], goals.Select(g => g.Code));
    }

    [Theory]
    [InlineData("c1", "13")]
    [InlineData("c1", "c")]
    [InlineData("K/A+U", "K/X+U")]
    [InlineData("K/A+U", "K/+U")]
    [InlineData("2015:8", "2099:1")]
    [InlineData("Secondary", "Rumour")]
    [InlineData("\tSecondary", "\tSecondary\tmore")]
    public void Read_RowOutOfShape_ThrowsNamingTableAndLine(string part, string replacement)
    {
        var e = Assert.Throws<FormatException>(() => Read(Goal.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.StartsWith("goals line 3: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TablesOfDifferentVersions_Throws()
    {
        using var specialties = new StringReader(Specialties);
        using var goals = new StringReader("# version\t2027-03-01\nheader\n");

        Assert.Throws<FormatException>(() => CatalogueReader.Read(specialties, goals));
    }

    [Fact]
    public void Read_SameCodeTwice_Throws() => Assert.Throws<FormatException>(() => Read(Goal + "\n" + Goal));

    [Fact]
    public void Read_GoalOfUnknownSpecialty_Throws() =>
        Assert.Throws<FormatException>(() => Read(Goal.Replace("psykiatri", "alkemi", StringComparison.Ordinal)));

    private static CurriculumCatalogue Read(string rows)
    {
        using var specialties = new StringReader(Specialties);
        using var goals = new StringReader($"# version\t2027-02-01\nheader\n{rows}\n");
        return CatalogueReader.Read(specialties, goals);
    }
}
