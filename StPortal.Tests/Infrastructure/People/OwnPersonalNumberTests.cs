using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.Applications;

namespace StPortal.Tests.Infrastructure.People;

public sealed class OwnPersonalNumberTests : IAsyncLifetime
{
    private ApplicationScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await ApplicationScene.StartAsync();

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Set_ThenSetAgain_IsOneEntryShownMaskedToItsOwnerAlone()
    {
        await using var scope = scene.Portal.As(scene.Trainee);
        var set = scope.Get<SetOwnPersonalNumber>();

        await set.HandleAsync("199006022397", TestContext.Current.CancellationToken);
        await set.HandleAsync("900602-2397", TestContext.Current.CancellationToken);

        Assert.Equal("19900602-••••", await scope.Get<OwnPersonalNumberQuery>().HandleAsync(TestContext.Current.CancellationToken));
        await using var other = scene.Portal.As(scene.Supervisor);
        Assert.Null(await other.Get<OwnPersonalNumberQuery>().HandleAsync(TestContext.Current.CancellationToken));
        await using var context = scope.NewContext();
        var entry = await context.IdentityVault.SingleAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("19900602", entry.CipherText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("199006022398")]
    [InlineData("inte ett nummer")]
    public async Task Set_WhatIsNoNumber_IsRefused(string text)
    {
        await using var scope = scene.Portal.As(scene.Trainee);

        var refused = await scope.Get<SetOwnPersonalNumber>().HandleAsync(text, TestContext.Current.CancellationToken);

        Assert.IsType<NumberIsNotAPersonalIdentityNumber>(refused.Refusal);
    }

    [Fact]
    public async Task Remove_TwiceOver_LeavesNothing()
    {
        await scene.GiveNumberAsync();
        await using var scope = scene.Portal.As(scene.Trainee);
        var remove = scope.Get<RemoveOwnPersonalNumber>();

        Assert.True((await remove.HandleAsync(TestContext.Current.CancellationToken)).IsOk);
        Assert.True((await remove.HandleAsync(TestContext.Current.CancellationToken)).IsOk);

        Assert.Null(await scope.Get<OwnPersonalNumberQuery>().HandleAsync(TestContext.Current.CancellationToken));
    }
}
