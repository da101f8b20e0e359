namespace StPortal.Domain.Curricula;

/// <summary>
/// Which regulation somebody may use (product.md 2.1; regulation.md 1.2: patientsäkerhetsförordningen, transition rules of
/// SFS 2020:1098). SOSFS 2015:8 stays open without an end date to those with Swedish AT and those who began before 1 July 2021.
/// Everybody else uses HSLF-FS 2021:8, which the others may use too.
/// </summary>
public static class RegulationChoice
{
    private static readonly DateOnly NewRules = new(2021, 7, 1);
    private static readonly DateOnly RulesOf2015 = new(2015, 5, 1);

    public static RegulationAdvice Evaluate(RegulationFacts facts)
    {
        var older = Of2015(facts);
        return new RegulationAdvice(
        [
            new(RegulationCode.Sosfs200817, RegulationStanding.Closed, [RegulationReason.ClosedSinceSpring2022]),
            older,
            Of2021(older),
        ]);
    }

    /// <summary>
    /// For lists that give only the start of training: the verdict on one regulation. An import warns when it is doubtful or closed and
    /// never refuses for it.
    /// </summary>
    public static RegulationVerdict FromStartAlone(RegulationCode code, DateOnly trainingStart) =>
        Evaluate(new RegulationFacts(null, null, trainingStart)).Of(code);

    private static RegulationVerdict Of2015(RegulationFacts facts)
    {
        var opening = Opening(facts).ToArray();
        if (opening.Length > 0)
            return new(RegulationCode.Sosfs20158, RegulationStanding.Open, opening);

        var licensedEarly = facts.LicensedOn < RulesOf2015;
        var certain = facts is { CompletedSwedishInternship: false, TrainingStart: not null } && !licensedEarly;
        RegulationReason[] reasons = [.. Against(facts), .. licensedEarly ? [RegulationReason.LicensedBeforeMay2015] : Array.Empty<RegulationReason>()];
        return new(RegulationCode.Sosfs20158, certain ? RegulationStanding.Closed : RegulationStanding.Doubtful, reasons);
    }

    private static RegulationVerdict Of2021(RegulationVerdict older) => older.Standing switch
    {
        RegulationStanding.Closed => Newer(RegulationStanding.Mandatory, [.. older.Reasons]),
        RegulationStanding.Doubtful => Newer(RegulationStanding.Open, RegulationReason.OlderRegulationIsDoubtful),
        _ => Newer(RegulationStanding.Open, RegulationReason.OlderRegulationIsOpenToo),
    };

    private static RegulationVerdict Newer(RegulationStanding standing, params RegulationReason[] reasons) =>
        new(RegulationCode.Hslffs20218, standing, [.. reasons, RegulationReason.BasicTrainingIsRequired]);

    private static IEnumerable<RegulationReason> Opening(RegulationFacts facts)
    {
        if (facts.CompletedSwedishInternship is true)
            yield return RegulationReason.SwedishInternshipCompleted;
        if (facts.TrainingStart < NewRules)
            yield return RegulationReason.TrainingBegunBeforeJuly2021;
    }

    private static IEnumerable<RegulationReason> Against(RegulationFacts facts)
    {
        yield return facts.TrainingStart is null ? RegulationReason.TrainingStartNotKnown : RegulationReason.TrainingBegunFromJuly2021;
        yield return facts.CompletedSwedishInternship is null
            ? RegulationReason.SwedishInternshipNotKnown
            : RegulationReason.NoSwedishInternship;
    }
}
