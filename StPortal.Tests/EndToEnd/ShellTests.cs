namespace StPortal.Tests.EndToEnd;

public sealed class ShellTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Theory]
    [InlineData(Persona.Supervisor)]
    [InlineData(Persona.Assessor)]
    [InlineData(Persona.DirectorOfStudies)]
    [InlineData(Persona.HeadOfDepartment)]
    [InlineData(Persona.TrainingManager)]
    [InlineData(Persona.LocalAdministrator)]
    [InlineData(Persona.SystemAdministrator)]
    public async Task Home_AsEachPersona_HasNoViolation(string persona)
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenAsync("/", persona, screen);

            await Accessibility.AssertNoViolationAsync(page);
        }
    }

    [Fact]
    public async Task SignIn_OnEachScreen_HasNoViolation()
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenAsync("/logga-in", screen: screen);

            await Accessibility.AssertNoViolationAsync(page);
        }
    }
}
