using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>One's own names for parts of the cohort.</summary>
public sealed class SavedViewsTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Save_Views_AreListedByName_AndAreNobodyElses()
    {
        var other = scene.Organisation.Member("Eva", "Annan");
        await scene.Portal.AddAsync(scene.Organisation.Id, other, other.Has(Role.HeadOfDepartment, scene.Medicine));

        Assert.Null(await SaveAsync(scene.Director, "Östra", "enhet=1"));
        Assert.Null(await SaveAsync(scene.Director, " Alla sena ", "orsak=2"));

        Assert.Equal([("Alla sena", "orsak=2"), ("Östra", "enhet=1")], (await ListAsync(scene.Director)).Select(view => (view.Name, view.Query)));
        Assert.Empty(await ListAsync(other));
    }

    [Fact]
    public async Task Save_NameThatIsTaken_AsksFirst()
    {
        await SaveAsync(scene.Director, "Östra", "enhet=1");

        Assert.Equal(new SavedViewNameIsTaken("Östra"), await SaveAsync(scene.Director, "östra", "enhet=2"));
        Assert.Null(await SaveAsync(scene.Director, "Östra", "enhet=1"));
        Assert.Null(await SaveAsync(scene.Director, "östra", "enhet=2", mayReplace: true));
        Assert.Equal(("Östra", "enhet=2"), (await ListAsync(scene.Director)).Select(view => (view.Name, view.Query)).Single());
    }

    [Fact]
    public async Task Save_MoreThanThereIsRoomFor_IsRefused()
    {
        for (var i = 0; i < CohortSavedView.MostOfOnes; i++)
            await SaveAsync(scene.Director, $"Vy {i}", $"sok={i}");

        Assert.Equal(new TooManySavedViews(12), await SaveAsync(scene.Director, "En till", "sok=x"));
        Assert.Null(await SaveAsync(scene.Director, "Vy 3", "sok=x", mayReplace: true));
    }

    [Theory]
    [InlineData("", "sok=x", typeof(FieldIsRequired))]
    [InlineData("Namn", "", typeof(FieldIsRequired))]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901", "sok=x", typeof(TextIsTooLong))]
    public async Task Save_OutOfBounds_IsRefused(string name, string query, Type refusal) =>
        Assert.IsType(refusal, await SaveAsync(scene.Director, name, query));

    [Fact]
    public async Task RenameAndRemove_Anothers_IsAsIfItWereMissing()
    {
        await SaveAsync(scene.Director, "Östra", "enhet=1");
        await SaveAsync(scene.Director, "Västra", "enhet=2");
        var view = (await ListAsync(scene.Director)).Single(one => one.Name == "Östra");
        await scene.AddTraineeAsync("Kim", "Alm");

        Assert.IsType<NotFound>(await RenameAsync(scene.Supervisor, view.Id, "Min"));
        Assert.IsType<NotFound>(await RemoveAsync(scene.Supervisor, view.Id));
        Assert.IsType<SavedViewNameIsTaken>(await RenameAsync(scene.Director, view.Id, "västra"));
        Assert.Null(await RenameAsync(scene.Director, view.Id, "Norra"));
        Assert.Equal(["Norra", "Västra"], (await ListAsync(scene.Director)).Select(one => one.Name));
        Assert.Null(await RemoveAsync(scene.Director, view.Id));
        Assert.IsType<NotFound>(await RemoveAsync(scene.Director, view.Id));
    }

    [Fact]
    public async Task Everything_ForSomebodyWithoutCohort_IsAsIfItWereMissing()
    {
        var outsider = scene.Organisation.Member("Nils", "Utanför");
        await scene.Portal.AddAsync(scene.Organisation.Id, outsider);
        await using var scope = scene.Portal.As(outsider);

        Assert.IsType<NotFound>((await scope.Get<SavedViewsQuery>().HandleAsync(Token)).Refusal);
        Assert.IsType<NotFound>((await scope.Get<CohortCountsQuery>().HandleAsync([new CohortRequest()], Token)).Refusal);
        Assert.IsType<NotFound>(await SaveAsync(outsider, "Östra", "enhet=1"));
    }

    [Fact]
    public async Task Counts_OfEachRequest_AreOfTheActorsReach()
    {
        await scene.AddTraineeAsync("Kim", "Alm");
        await scene.AddTraineeAsync("Kim", "Berg");
        await scene.AddTraineeAsync("Kim", "Utanför", scene.Surgery);
        await using var scope = scene.Portal.As(scene.Director);

        var counts = await scope.Get<CohortCountsQuery>().HandleAsync([new CohortRequest(), new CohortRequest { Search = "berg" }], Token);

        Assert.Equal([2, 1], counts.Value);
    }

    private async Task<IReadOnlyList<SavedView>> ListAsync(Membership who)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<SavedViewsQuery>().HandleAsync(Token)).Value;
    }

    private async Task<Refusal?> SaveAsync(Membership who, string name, string query, bool mayReplace = false)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<SaveCohortView>().HandleAsync(new(name, query, mayReplace), Token)).Refusal;
    }

    private async Task<Refusal?> RenameAsync(Membership who, Guid viewId, string name)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<RenameCohortView>().HandleAsync(new(viewId, name), Token)).Refusal;
    }

    private async Task<Refusal?> RemoveAsync(Membership who, Guid viewId)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<RemoveCohortView>().HandleAsync(viewId, Token)).Refusal;
    }
}
