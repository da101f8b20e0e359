using System.Globalization;

namespace StPortal.Domain.Applications;

/// <summary>
/// What the authority asks for deciding on an application, from a day on. Data and not code: fees change by ordinance, and the applicant
/// is always told to check the amount before paying.
/// </summary>
/// <param name="Source">Where the amount was read.</param>
public sealed record ApplicationFee(DateOnly From, int Kronor, string Source)
{
    private static readonly Lazy<IReadOnlyList<ApplicationFee>> Embedded = new(Read);

    /// <summary>All known fees, oldest first.</summary>
    public static IReadOnlyList<ApplicationFee> All => Embedded.Value;

    /// <summary>The fee in force on a day; null before the first that is known.</summary>
    public static ApplicationFee? On(DateOnly day) => All.LastOrDefault(fee => fee.From <= day);

    private static IReadOnlyList<ApplicationFee> Read()
    {
        using var stream = typeof(ApplicationFee).Assembly.GetManifestResourceStream($"{typeof(ApplicationFee).Namespace}.Data.fees.tsv")
            ?? throw new InvalidOperationException("The fees are not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'));
        return
        [
            .. rows.Select(cells => new ApplicationFee(
                    DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    int.Parse(cells[1], CultureInfo.InvariantCulture),
                    cells[2]))
                .OrderBy(fee => fee.From),
        ];
    }
}
