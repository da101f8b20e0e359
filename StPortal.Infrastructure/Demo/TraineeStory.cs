using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Demo;

/// <summary>One trainee's way so far: where, in what, since when and how fast.</summary>
/// <param name="MonthsAgo">Calendar months since the start.</param>
/// <param name="Percent">Degree of employment.</param>
/// <param name="Pace">Share of the goals that go with the elapsed time which are attested: 1 is on pace.</param>
internal sealed record TraineeStory(
    string Clinic, string SpecialtyKey, RegulationCode Regulation, int MonthsAgo, decimal Percent = 100, double Pace = 0.85)
{
    /// <summary>Given and family name of a featured trainee; others get invented ones.</summary>
    public (string Given, string Family)? Featured { get; init; }

    public bool ReadyToApply { get; init; }

    /// <summary>A published test number, for those who are ready to apply.</summary>
    public string? PersonalNumber { get; init; }

    /// <summary>Months from the start at which a gap in the plan, and an absence, lie; null for none.</summary>
    public int? GapAt { get; init; }

    public int? AbsenceAt { get; init; }

    /// <summary>The placements in order, where the story names them; others are made up from the clinics.</summary>
    public IReadOnlyList<DemoPeriod> Way { get; init; } = [];

    /// <summary>Last day of the principal supervisor's mandate, counted in days from today; null for no end.</summary>
    public int? SupervisionEndsIn { get; init; }

    /// <summary>The clinic's first supervisor, a persona, supervises the period that is under way.</summary>
    public bool PeriodUnderPersona { get; init; }
}
