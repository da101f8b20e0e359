using System.Globalization;

namespace StPortal.Infrastructure.Load;

/// <summary>How much load data there shall be in all. Evidence is courses, activities and goal claims together.</summary>
public sealed record LoadSize(int Organisations, int Trainees, int Evidence)
{
    /// <summary>Evidence of ten trainees in a row, in hundredths of ten average ones: who has come further has more.</summary>
    private static readonly int[] Weights = [2, 16, 9, 13, 7, 14, 10, 8, 15, 6];

    public static string SlugOf(int organisation) => string.Create(CultureInfo.InvariantCulture, $"load-{organisation:D2}");

    /// <summary>Trainees of the organisation, which is counted from 1; the shares add up to the whole.</summary>
    public int TraineesOf(int organisation) => Part(Trainees, organisation, Organisations);

    public int EvidenceOf(int organisation) => Part(Evidence, organisation, Organisations);

    /// <summary>Rows of one trainee, counted from 0. The same in a small load and a large one where the average is the same.</summary>
    internal int EvidenceOf(int organisation, int trainee)
    {
        var all = WeightBefore(TraineesOf(organisation));
        return (int)((EvidenceOf(organisation) * WeightBefore(trainee + 1) / all) - (EvidenceOf(organisation) * WeightBefore(trainee) / all));
    }

    internal static int WeightOf(int trainee) => Weights[trainee % Weights.Length];

    private static long WeightBefore(int trainee) => (100L * (trainee / Weights.Length)) + Weights.Take(trainee % Weights.Length).Sum();

    private static int Part(int whole, int number, int parts) => (int)(((long)whole * number / parts) - ((long)whole * (number - 1) / parts));
}
