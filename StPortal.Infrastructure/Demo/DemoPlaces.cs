using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Demo;

/// <summary>The demo's invented hospitals, clinics and health centres, with the specialty that each clinic trains in.</summary>
internal static class DemoPlaces
{
    public static IReadOnlyList<DemoHouse> Region { get; } =
    [
        new("Vättersjö sjukhus", UnitKind.Hospital,
        [
            new("Medicinkliniken Vättersjö", "internmedicin"),
            new("Kirurgkliniken Vättersjö", "kirurgi"),
            new("Vuxenpsykiatri Vättersjö", "psykiatri"),
            new("Barn- och ungdomskliniken Vättersjö", "barn-och-ungdomsmedicin"),
            new("Anestesikliniken Vättersjö", "anestesi-och-intensivvard"),
            new("Röntgenkliniken Vättersjö", "radiologi"),
        ]),
        new("Ekby sjukhus", UnitKind.Hospital,
        [
            new("Akutkliniken Ekby", "akutsjukvard"),
            new("Ortopedkliniken Ekby", "ortopedi"),
            new("Kvinnokliniken Ekby", "obstetrik-och-gynekologi"),
            new("Infektionskliniken Ekby", "infektionssjukdomar"),
            new("Geriatriska kliniken Ekby", "geriatrik"),
        ]),
        new("Primärvården Vättersjö", UnitKind.PrimaryCare,
        [
            new("Vårdcentralen Älgen", "allmanmedicin", UnitKind.HealthCentre),
            new("Vårdcentralen Örnen", "allmanmedicin", UnitKind.HealthCentre),
            new("Vårdcentralen Ådalen", "allmanmedicin", UnitKind.HealthCentre),
            new("Vårdcentralen Björkbacken", "allmanmedicin", UnitKind.HealthCentre),
        ]),
    ];

    public static IReadOnlyList<DemoHouse> Clinic { get; } =
    [
        new("Sjöstadens läkarhus", UnitKind.PrimaryCare,
        [
            new("Sjöstadens vårdcentral", "allmanmedicin", UnitKind.HealthCentre),
            new("Sjöstadens hudmottagning", "hud-och-konssjukdomar"),
        ]),
    ];

    /// <summary>Places outside the organisation.</summary>
    public static IReadOnlyList<string> External { get; } =
        ["Universitetssjukhuset i Linsjö", "Karlsviks universitetssjukhus", "Rättspsykiatriska regionkliniken i Sundby"];
}
