using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Demo;

namespace StPortal.Infrastructure.Load;

/// <summary>A trainee's way so far, drawn at random from a seed that is always the same for the same trainee.</summary>
internal static class LoadStories
{
    private static readonly List<DemoClinic> Clinics = [.. DemoPlaces.Region.SelectMany(house => house.Clinics)];

    public static Random RandomFor(int organisation, int trainee) => new((organisation * 1_000_003) + trainee);

    public static TraineeStory Of(int trainee, Random random)
    {
        var clinic = Clinics[trainee % Clinics.Count];
        var months = Math.Max(1, (LoadSize.WeightOf(trainee) * 4) + random.Next(-6, 7));
        return new TraineeStory(
            clinic.Name,
            clinic.SpecialtyKey,
            random.Next(3) == 0 ? RegulationCode.Sosfs20158 : RegulationCode.Hslffs20218,
            months,
            random.Next(5) switch { 0 => 80, 1 => 75, _ => 100 },
            0.4 + (random.NextDouble() * 0.65))
        {
            AbsenceAt = random.Next(5) == 0 ? 6 + random.Next(24) : null,
            GapAt = random.Next(9) == 0 ? 20 + random.Next(20) : null,
            SupervisionEndsIn = random.Next(20) switch { 0 => random.Next(1, 60), 1 => -random.Next(1, 40), _ => null },
        };
    }
}
