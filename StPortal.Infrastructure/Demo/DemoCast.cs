using StPortal.Domain.People;

namespace StPortal.Infrastructure.Demo;

/// <summary>The personas that one signs in as with one click; trainees among them have their stories in <see cref="TraineeStories"/>.</summary>
internal static class DemoCast
{
    public static IReadOnlyList<DemoPersonSpec> Region { get; } =
    [
        new("Karim", "Haddad", Role.Supervisor, "Vuxenpsykiatri Vättersjö", "Överläkare", "psykiatri"),
        new("Johan", "Bergqvist", Role.Assessor, "Vättersjö sjukhus", "Specialistläkare", "internmedicin"),
        new("Karin", "Wester", Role.DirectorOfStudies, "Vättersjö sjukhus", "Överläkare", "internmedicin"),
        new("Eva", "Thorell", Role.HeadOfDepartment, "Vuxenpsykiatri Vättersjö", "Verksamhetschef", "psykiatri"),
        new("Maria", "Lindqvist", Role.TrainingManager, null, "Utbildningschef", null),
        new("Olle", "Sand", Role.LocalAdministrator, null, "Handläggare", null),
        new("Ylva", "Asp", Role.SystemAdministrator, null, "Systemförvaltare", null),
    ];

    /// <summary>Directors of the other houses; not featured.</summary>
    public static IReadOnlyList<DemoPersonSpec> RegionOthers { get; } =
    [
        new("Lars", "Östlund", Role.DirectorOfStudies, "Ekby sjukhus", "Överläkare", "ortopedi"),
        new("Birgitta", "Holmén", Role.DirectorOfStudies, "Primärvården Vättersjö", "Distriktsläkare", "allmanmedicin"),
    ];

    public static IReadOnlyList<DemoPersonSpec> Clinic { get; } =
    [
        new("Sofia", "Nyberg", Role.DirectorOfStudies, "Sjöstadens läkarhus", "Specialistläkare", "allmanmedicin"),
    ];
}
