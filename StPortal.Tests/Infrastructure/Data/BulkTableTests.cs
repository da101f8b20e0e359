using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data.Bulk;

namespace StPortal.Tests.Infrastructure.Data;

public sealed class BulkTableTests
{
    [Fact]
    public async Task Tables_InKeyOrder_PutWhatIsPointedToFirst()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();

        var tables = BulkTable.InKeyOrder(
            context.Model, [typeof(ClaimDecision), typeof(GoalClaim), typeof(Training), typeof(Membership), typeof(Unit), typeof(Organisation)]);

        Assert.Equal(
            ["Organisations", "Units", "Memberships", "Trainings", "GoalClaims", "ClaimDecisions"],
            tables.Select(table => table.Table.Name));
    }

    [Fact]
    public async Task Columns_OfATable_AreAllThoseOfTheModelWithValuesAsTheDatabaseKeepsThem()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();
        var (organisation, item) = (Guid.NewGuid(), Guid.NewGuid());
        var claim = new GoalClaim(organisation, Guid.NewGuid(), "a1", EvidenceKind.Course, item, StPortal.Domain.Curricula.ActivityCode.Course);

        var (_, table) = Assert.Single(BulkTable.InKeyOrder(context.Model, [typeof(GoalClaim)]));
        var values = table.Columns.ToDictionary(column => column.Name, column => column.ValueOf(claim));

        Assert.Equal(context.Model.FindEntityType(typeof(GoalClaim))!.GetFlattenedProperties().Count(), values.Count);
        Assert.Equal((organisation, item, "Linked"), (values["OrganisationId"], values["ItemId"], values["Status"]));
        Assert.NotEqual(Guid.Empty, values["Version"]);
        Assert.Null(values["ProposedAtUtc"]);
    }

    [Fact]
    public void Column_ThatIsRequiredAndHasNoValue_IsRefused()
    {
        using var context = new Changed(model => model.Entity<Row>().Property(row => row.Note).IsRequired());
        var (_, table) = Assert.Single(BulkTable.InKeyOrder(context.Model, [typeof(Row)]));

        var refused = Assert.Throws<InvalidOperationException>(() => table.Columns.Select(column => column.ValueOf(new Row())).ToList());

        Assert.Equal("Row.Note needs a value.", refused.Message);
    }

    [Fact]
    public void Column_ThatStandsInNoProperty_IsRefused()
    {
        using var context = new Changed(model => model.Entity<Row>().Property<string>("Invented"));

        var refused = Assert.Throws<NotSupportedException>(() => BulkTable.InKeyOrder(context.Model, [typeof(Row)]));

        Assert.Equal("Row.Invented stands in no property, so nothing says what to write in it.", refused.Message);
    }

    private sealed class Row
    {
        public int Id { get; set; }

        public string? Note { get; set; }
    }

    /// <summary>A model of one table, as somebody has changed it.</summary>
    private sealed class Changed(Action<ModelBuilder> change) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite("Data Source=:memory:").EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => change(modelBuilder);
    }
}
