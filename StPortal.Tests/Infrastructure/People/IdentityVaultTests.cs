using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

public sealed class IdentityVaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Put_Number_IsReadBackAndNowhereInClear()
    {
        await using var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("vault");
        var member = organisation.Member();
        await portal.AddAsync(organisation.Id, member);
        var number = PersonalIdentityNumber.Parse("19900602-2397", portal.Today).Value;
        await using var scope = portal.As(member);
        await using var context = scope.NewContext();

        await scope.Get<IdentityVault>().PutAsync(context, organisation.Id, member.Id, number, Token);
        await context.SaveChangesAsync(Token);

        Assert.Equal(number, await scope.Get<IdentityVault>().FindAsync(context, member.Id, Token));
        var stored = (await context.IdentityVault.AsNoTracking().SingleAsync(Token)).CipherText;
        Assert.DoesNotContain("900602", stored, StringComparison.Ordinal);
        foreach (var file in portal.DatabaseFiles())
            Assert.False(Contains(file, "199006022397"u8) || Contains(file, "900602-2397"u8));
    }

    [Fact]
    public async Task Put_Again_Replaces()
    {
        await using var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("vault");
        var member = organisation.Member();
        await portal.AddAsync(organisation.Id, member);
        await using var scope = portal.As(member);
        foreach (var text in new[] { "19900602-2397", "19910717-2380" })
        {
            await using var context = scope.NewContext();
            await scope.Get<IdentityVault>().PutAsync(
                context, organisation.Id, member.Id, PersonalIdentityNumber.Parse(text, portal.Today).Value, Token);
            await context.SaveChangesAsync(Token);
        }

        await using var check = scope.NewContext();
        Assert.Equal("19910717-2380", (await scope.Get<IdentityVault>().FindAsync(check, member.Id, Token))!.Full);
    }

    private static bool Contains(byte[] file, ReadOnlySpan<byte> what) => file.AsSpan().IndexOf(what) >= 0;
}
