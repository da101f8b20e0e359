using StPortal.App.Features.SignIn;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.App.SignIn;

public sealed class PersonaGroupTests
{
    private static readonly Guid Region = Guid.NewGuid();
    private static readonly Guid Karin = Guid.NewGuid();

    [Fact]
    public void Personas_WithSeveralRoles_StandOnceWithTheWeightiestFirst()
    {
        var group = Assert.Single(PersonaGroup.From([Persona(Karin, Role.Supervisor), Persona(Karin, Role.DirectorOfStudies)]));

        Assert.Equal([Role.DirectorOfStudies, Role.Supervisor], Assert.Single(group.Featured).Roles);
    }

    [Fact]
    public void Personas_NotFeatured_StandApart()
    {
        var group = Assert.Single(PersonaGroup.From([Persona(Karin, Role.Supervisor), Persona(Guid.NewGuid(), Role.Trainee) with { IsFeatured = false }]));

        Assert.Single(group.Featured);
        Assert.Single(group.Others);
    }

    private static DemoPersona Persona(Guid id, Role role) => new(Region, id, "Region Vättersjö", "Karin Wester", "demo.karin@vattersjo.example", role, null, true);
}
