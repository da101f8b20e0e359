using StPortal.App.Features.Shell;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;

namespace StPortal.Tests.App.Shell;

public sealed class NavigationItemsTests
{
    [Theory]
    [InlineData(new[] { Role.Trainee }, "/min-st /min-st/tidslinje /min-st/delmal /min-st/underlag /bedomningar /ansokan")]
    [InlineData(new[] { Role.Supervisor }, "/ /bedomningar/ny /bedomningar")]
    [InlineData(new[] { Role.Assessor }, "/ /bedomningar/ny /bedomningar")]
    [InlineData(new[] { Role.DirectorOfStudies }, "/ /kohort")]
    [InlineData(new[] { Role.HeadOfDepartment }, "/ /kohort")]
    [InlineData(new[] { Role.DirectorOfStudies, Role.Supervisor }, "/ /kohort /bedomningar/ny /bedomningar")]
    [InlineData(new[] { Role.Trainee, Role.Assessor }, "/ /min-st /min-st/tidslinje /min-st/delmal /min-st/underlag /bedomningar /ansokan /bedomningar/ny")]
    [InlineData(new[] { Role.TrainingManager }, "/")]
    [InlineData(new[] { Role.LocalAdministrator }, "/ /administration/anvandare /administration/mejl /administration/logg")]
    [InlineData(new[] { Role.SystemAdministrator }, "/")]
    [InlineData(new Role[0], "/")]
    public void Menu_ForEachRole_OffersWhatIsOfUse(Role[] roles, string expected)
    {
        Assert.Equal(expected.Split(' '), NavigationItems.For(With(roles)).Select(item => item.Href));
    }

    [Fact]
    public void Menu_WithAMandateAndNoRole_OffersAssessing()
    {
        var actor = With(Role.Trainee) with { Mandates = [new HeldMandate(Guid.NewGuid(), MandateKind.Placement, new DateOnly(2026, 1, 1), null)] };

        Assert.Contains("/bedomningar/ny", NavigationItems.For(actor).Select(item => item.Href));
        Assert.False(NavigationItems.IsOnlyTrainee(actor));
    }

    [Theory]
    [InlineData("/min-st", "/min-st")]
    [InlineData("/min-st/delmal", "/min-st/delmal")]
    [InlineData("/min-st/plan", "/min-st")]
    [InlineData("/MIN-ST", "/min-st")]
    [InlineData("/min-stad", null)]
    [InlineData("/installningar", null)]
    public void Current_OfAPath_IsTheLongestThatHoldsIt(string path, string? expected)
    {
        var items = NavigationItems.For(With(Role.Trainee));

        Assert.Equal(expected, NavigationItems.Current(items, path)?.Href);
    }

    [Fact]
    public void Current_OnAnUnlistedPage_IsNotHome()
    {
        Assert.Null(NavigationItems.Current(NavigationItems.For(With(Role.Supervisor)), "/st-lakare/1"));
    }

    private static Actor With(params Role[] roles) => new(
        Guid.NewGuid(), "Region Vättersjö", Guid.NewGuid(), "Karin Wester", null, new DateOnly(2026, 11, 23),
        [.. roles.Select(role => new HeldRole(role, null))], []);
}
