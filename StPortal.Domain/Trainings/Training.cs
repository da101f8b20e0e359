using StPortal.Domain.Curricula;

namespace StPortal.Domain.Trainings;

/// <summary>
/// One physician's specialist training: person × specialty × regulation × organisation, with its placements and absences, whose
/// 100 % rule is its own. Everything else that belongs to a training holds its id.
/// </summary>
public sealed class Training : TenantEntity
{
    private readonly List<Placement> placements = [];
    private readonly List<Absence> absences = [];
    private readonly List<EmploymentDegree> degrees = [];

    private Training()
    {
    }

    private Training(Guid organisationId, Guid traineeId, TrainingDetails details)
        : base(organisationId)
    {
        TraineeId = traineeId;
        SpecialtyKey = details.SpecialtyKey;
        Regulation = details.Regulation;
        CatalogueVersion = CurriculumCatalogue.Current.Version;
        Start = details.Start;
        PlannedEnd = details.PlannedEnd;
        HomeUnitId = details.HomeUnitId;
        degrees.Add(new EmploymentDegree(organisationId, Id, details.Start, details.EmploymentPercent));
    }

    /// <summary>The trainee's membership.</summary>
    public Guid TraineeId { get; private set; }

    public string SpecialtyKey { get; private set; } = "";

    public RegulationCode Regulation { get; private set; }

    /// <summary>Version of the catalogue that the training follows; it keeps it when a newer one is loaded.</summary>
    public DateOnly CatalogueVersion { get; private set; }

    public DateOnly Start { get; private set; }

    public DateOnly PlannedEnd { get; private set; }

    public Guid HomeUnitId { get; private set; }

    public TrainingStatus Status { get; private set; } = TrainingStatus.Active;

    public IReadOnlyList<Placement> Placements => placements;

    public IReadOnlyList<Absence> Absences => absences;

    public IReadOnlyList<EmploymentDegree> Degrees => degrees;

    public static Result<Training> Create(Guid organisationId, Guid traineeId, TrainingDetails details)
    {
        if (CurriculumCatalogue.Current.FindSpecialty(details.SpecialtyKey) is null)
            return new SpecialtyIsUnknown(details.SpecialtyKey);
        if (Curricula.Regulation.Of(details.Regulation) is { ClosedFrom: not null } closed)
            return new RegulationIsClosed(closed.Name);
        if (CheckPeriod(details.Start, details.PlannedEnd, details.EmploymentPercent) is { } refusal)
            return refusal;
        return new Training(organisationId, traineeId, details);
    }

    /// <summary>Adds a placement unless service would be above full time on some day.</summary>
    public Result<Placement> AddPlacement(PlacementDetails details)
    {
        if (CheckPlacement(details, except: null) is { } refusal)
            return refusal;
        var placement = new Placement(OrganisationId, Id, details);
        placements.Add(placement);
        return placement;
    }

    public Result ChangePlacement(Guid placementId, PlacementDetails details)
    {
        if (placements.Find(placement => placement.Id == placementId) is not { } placement)
            return new NotFound();
        if (CheckPlacement(details, except: placement) is { } refusal)
            return refusal;
        placement.Apply(details);
        return Result.Ok;
    }

    /// <summary>Adds a period of absence; only its extent is kept, never a reason.</summary>
    public Result<Absence> AddAbsence(DateOnly from, DateOnly to, decimal sharePercent)
    {
        if (CheckPeriod(from, to, sharePercent) is { } refusal)
            return refusal;
        var absence = new Absence(OrganisationId, Id, from, to, sharePercent);
        absences.Add(absence);
        return absence;
    }

    /// <summary>Sets the degree of employment from a day on; the degree before it stands.</summary>
    public Result ChangeDegree(DateOnly from, decimal percent)
    {
        if (CheckPeriod(from, from, percent) is { } refusal)
            return refusal;
        if (degrees.Find(degree => degree.From == from) is { } same)
            same.Change(percent);
        else
            degrees.Add(new EmploymentDegree(OrganisationId, Id, from, percent));
        return Result.Ok;
    }

    private static Refusal? CheckPeriod(DateOnly from, DateOnly to, decimal percent)
    {
        if (to < from)
            return new PeriodEndsBeforeItStarts(from, to);
        return percent is <= 0 or > 100 ? new PercentIsOutOfRange(percent) : null;
    }

    private Refusal? CheckPlacement(PlacementDetails details, Placement? except)
    {
        var refusal = Guard.Required(nameof(Placement.Place), details.Place) ?? CheckPeriod(details.From, details.To, details.Percent);
        if (refusal is not null)
            return refusal;
        var periods = placements.Where(placement => placement != except)
            .Select(placement => new ServicePeriod(placement.From, placement.To, placement.Percent))
            .Append(new ServicePeriod(details.From, details.To, details.Percent));
        return OverlapCheck.FirstAboveFullTime(periods) is { } span
            ? new ServiceAboveFullTime(span.From, span.To, span.SumPercent)
            : null;
    }
}
