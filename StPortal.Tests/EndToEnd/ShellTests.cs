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
        var page = await OpenAsync("/", persona);

        await Accessibility.AssertNoViolationOnAnyScreenAsync(page);
    }

    [Fact]
    public async Task SignIn_OnEachScreen_HasNoViolation()
    {
        var page = await OpenAsync("/logga-in");

        await Accessibility.AssertNoViolationOnAnyScreenAsync(page);
    }
}
