using System.Security.Claims;
using StPortal.App.Features.SignIn;
using StPortal.Domain.People;

namespace StPortal.Tests.App.SignIn;

public sealed class PortalClaimsTests
{
    private static readonly SignedIn WithEntra = new(Guid.NewGuid(), Guid.NewGuid(), SignInWay.Entra)
    {
        Account = new DirectoryAccount(Guid.NewGuid(), Guid.NewGuid()),
        Session = "sid",
        SignOutHint = "hint",
    };

    [Fact]
    public void Read_WhatWasCreated_IsTheSame() => Assert.Equal(WithEntra, PortalClaims.Read(PortalClaims.Create(WithEntra)));

    [Fact]
    public void Read_OfTheDemo_HasNoAccount() =>
        Assert.Null(PortalClaims.Read(PortalClaims.Create(new SignedIn(Guid.NewGuid(), Guid.NewGuid(), SignInWay.Demo)))!.Account);

    [Theory]
    [InlineData(PortalClaims.Way)]
    [InlineData(PortalClaims.Organisation)]
    [InlineData(PortalClaims.Member)]
    [InlineData(PortalClaims.Directory)]
    [InlineData(PortalClaims.ObjectId)]
    public void Read_WithoutAClaimThatCounts_IsNobody(string missing)
    {
        var claims = PortalClaims.Create(WithEntra).Claims.Where(claim => claim.Type != missing);

        Assert.Null(PortalClaims.Read(new ClaimsPrincipal(new ClaimsIdentity(claims))));
    }

    [Fact]
    public void Read_Nobody_IsNull() => Assert.Null(PortalClaims.Read(null));
}
