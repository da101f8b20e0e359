namespace StPortal.Infrastructure.Demo;

/// <summary>Invented people. Given and family names are paired so that no pair comes twice within one seeding.</summary>
internal sealed class DemoNames
{
    private static readonly string[] Given =
    [
        "Åsa", "Ali", "Märta", "Oskar", "Leyla", "Björn", "Ingrid", "Tomás", "Örjan", "Fatima", "Elin", "Gustav", "Maja", "Darius",
        "Hanna", "Jonas", "Sara", "Emil", "Zahra", "Viktor", "Linnéa", "Anders", "Mei", "Pär", "Ebba", "Samir", "Tove", "Henrik",
        "Agnes", "Mikael", "Ida", "Yusuf", "Klara", "Rasmus", "Nadia", "Håkan", "Stina", "Milan", "Ylva", "Robert",
    ];

    private static readonly string[] Family =
    [
        "Öberg", "Ahmadi", "Ekholm", "Lindahl", "Åkesson", "Petrović", "Nyman", "Hägg", "Dahlgren", "Kowalska", "Ström", "Berggren",
        "Al-Hassan", "Sandahl", "Ärlebäck", "Moreno", "Wikström", "Hjelm", "Nguyen", "Abrahamsson", "Tuominen", "Rosén", "Fredin",
        "Bekele", "Lundmark", "Säfström", "Rahimi", "Holm", "Almqvist", "Virtanen", "Grahn",
    ];

    private int next;

    public (string Given, string Family) Next()
    {
        var number = next++;
        // 40 and 31 have no common factor: 1,240 pairs before one returns.
        return (Given[number * 7 % Given.Length], Family[number * 3 % Family.Length]);
    }
}
