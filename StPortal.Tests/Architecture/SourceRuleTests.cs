namespace StPortal.Tests.Architecture;

public sealed class SourceRuleTests
{
    public static TheoryData<string> Names => [.. SourceRule.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Source_Always_KeepsTheRule(string name)
    {
        string[] projects = ["StPortal.Domain", "StPortal.Infrastructure", "StPortal.App"];
        var files = SourceTree.Files(".cs", projects).Concat(SourceTree.Files(".razor", projects)).ToList();

        Assert.True(files.Count > 50);
        Assert.Empty(SourceRule.All.Single(rule => rule.Name == name).Breaches(files));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Allowance_OfARule_IsStillNeeded(string name)
    {
        var rule = SourceRule.All.Single(rule => rule.Name == name);
        var files = SourceTree.Files(".cs", "StPortal.Domain", "StPortal.Infrastructure", "StPortal.App")
            .ToDictionary(file => file.Path, file => file.Text);

        Assert.All(rule.Allowed.Keys, path => Assert.Matches(rule.Pattern, files[path]));
    }

    [Theory]
    [InlineData("Time comes from TimeProvider", "var now = DateTime.UtcNow;")]
    [InlineData("The tenant filter is never lifted", "context.Units.IgnoreQueryFilters().ToList();")]
    [InlineData("Nothing is saved past the interceptors", "await rows.ExecuteDeleteAsync(token);")]
    [InlineData("Nothing is saved past the interceptors", "using var command = connection.CreateCommand();")]
    [InlineData("Nothing is saved past the interceptors", "using var copy = new SqlBulkCopy(connection);")]
    [InlineData("No database is made without migrations", "await context.Database.EnsureCreatedAsync();")]
    [InlineData("Components never ask for the HTTP context", "@inject IHttpContextAccessor Http")]
    public void Breach_OfARule_IsNamed(string name, string line)
    {
        var breaches = SourceRule.All.Single(rule => rule.Name == name).Breaches([("StPortal.App/Offender.cs", line)]);

        Assert.Single(breaches);
    }
}
