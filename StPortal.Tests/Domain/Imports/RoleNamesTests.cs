using StPortal.Domain.Imports;
using StPortal.Domain.People;

namespace StPortal.Tests.Domain.Imports;

public sealed class RoleNamesTests
{
    [Theory]
    [InlineData("ST-läkare", Role.Trainee)]
    [InlineData("Studierektor", Role.DirectorOfStudies)]
    [InlineData("VERKSAMHETSCHEF", Role.HeadOfDepartment)]
    [InlineData("handledare, bedömare", Role.Supervisor, Role.Assessor)]
    [InlineData("handledare och bedömare", Role.Supervisor, Role.Assessor)]
    [InlineData("huvudhandledare/handledare", Role.Supervisor)]
    public void Parse_Roles_AreFoundOnceEach(string text, params Role[] roles) => Assert.Equal(roles, RoleNames.Parse(text).Value);

    [Theory]
    [InlineData("trollkarl", "trollkarl")]
    [InlineData("handledare, systemadministratör", "systemadministratör")]
    public void Parse_UnknownOrProvidersRole_IsRefused(string text, string named) =>
        Assert.Equal(new RoleIsUnknown(named), RoleNames.Parse(text).Refusal);
}
