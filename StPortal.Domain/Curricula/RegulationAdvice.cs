namespace StPortal.Domain.Curricula;

/// <summary>One verdict for each regulation, oldest first. It advises; a person chooses.</summary>
public sealed record RegulationAdvice(IReadOnlyList<RegulationVerdict> Verdicts)
{
    public RegulationVerdict Of(RegulationCode code) => Verdicts.Single(v => v.Code == code);

    /// <summary>The regulation that must be used, if there is only one.</summary>
    public RegulationCode? Mandatory => Verdicts.FirstOrDefault(v => v.Standing is RegulationStanding.Mandatory)?.Code;

    /// <summary>Regulations that may be chosen, doubtful ones too.</summary>
    public IEnumerable<RegulationCode> Choices => Verdicts.Where(v => v.MayBeChosen).Select(v => v.Code);
}
