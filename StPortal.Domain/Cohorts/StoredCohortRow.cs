using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>
/// One training as the cohort shows, sorts and filters it, kept so that a page costs a page and not the whole cohort. Its id is the
/// training's. Holds nothing that cannot be worked out anew, and holds for one day only.
/// </summary>
public sealed class StoredCohortRow : TenantEntity, IDerivedRow
{
    /// <summary>Sorts those without a flag after every rule.</summary>
    public const int NoRule = 99;

    // TrainingTime.ForShow looks at no more decimals than these.
    private const int MonthDecimals = 12;

    private StoredCohortRow()
    {
    }

    public StoredCohortRow(Guid organisationId, CohortFigures figures)
        : base(organisationId, figures.TrainingId) => Show(figures);

    public Guid TraineeId { get; private set; }

    public string Name { get; private set; } = "";

    public string SortName { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    public string SpecialtyKey { get; private set; } = "";

    public RegulationCode Regulation { get; private set; }

    public TrainingStatus Status { get; private set; }

    public Guid UnitId { get; private set; }

    public string UnitName { get; private set; } = "";

    public string UnitSortName { get; private set; } = "";

    public Guid? SupervisorId { get; private set; }

    public string? SupervisorName { get; private set; }

    public string? SupervisorSortName { get; private set; }

    public decimal ElapsedMonths { get; private set; }

    public decimal PlannedMonths { get; private set; }

    public decimal CountedMonths { get; private set; }

    public int RequiredMonths { get; private set; }

    public DateOnly? ComputedEnd { get; private set; }

    public int GoalsAttested { get; private set; }

    public int GoalsTotal { get; private set; }

    /// <summary>Attested of all, in millionths: two different shares of up to a thousand goals are never the same.</summary>
    public int GoalShare { get; private set; }

    public int AssessmentCount { get; private set; }

    public IReadOnlyList<int> AssessmentsPerWeek { get; private set; } = [];

    /// <summary>The flags with their figures, in the order of the rules.</summary>
    public IReadOnlyList<Attention> Attention { get; private set; } = [];

    /// <summary>Names the situation that the flags speak of; see <see cref="Cohorts.AttentionKey"/>.</summary>
    public string AttentionKey { get; private set; } = "";

    /// <summary>A bit for each rule that flags it (<see cref="BitOf"/>).</summary>
    public int RuleBits { get; private set; }

    /// <summary>The first rule that flags it, else <see cref="NoRule"/>.</summary>
    public int FirstRule { get; private set; }

    public bool NeedsFollowUp { get; private set; }

    public MilestoneKind NextKind { get; private set; }

    public DateOnly NextDay { get; private set; }

    public string? NextPlace { get; private set; }

    /// <summary>The Swedish day that the figures hold for: on any other day they are not shown.</summary>
    public DateOnly Day { get; private set; }

    public static int BitOf(AttentionRule rule) => 1 << (int)rule;

    /// <summary>Takes the figures over, whatever stood here before.</summary>
    public void Show(CohortFigures figures)
    {
        if (figures.TrainingId != Id)
            throw new ArgumentException("The figures are another training's.", nameof(figures));
        Day = figures.Day;
        Tell(figures.Subject);
        SupervisorId = figures.Supervisor?.Id;
        SupervisorName = figures.Supervisor?.Name;
        SupervisorSortName = figures.Supervisor?.SortName;
        Measure(figures.Standing.Time);
        Count(figures.Standing, figures.Assessments);
        Flag(figures.Standing.Attention);
        NextKind = figures.Standing.Next.Kind;
        NextDay = figures.Standing.Next.Day;
        NextPlace = figures.Standing.Next.Place;
    }

    private void Tell(CohortSubject subject)
    {
        TraineeId = subject.TraineeId;
        Name = subject.Name;
        SortName = subject.SortName;
        SearchText = SwedishText.ForSearch(subject.Name);
        SpecialtyKey = subject.SpecialtyKey;
        Regulation = subject.Regulation;
        Status = subject.Status;
        UnitId = subject.UnitId;
        UnitName = subject.UnitName;
        UnitSortName = SwedishText.ForSort(subject.UnitName);
    }

    private void Measure(TimeStanding time)
    {
        ElapsedMonths = Math.Round(time.ElapsedMonths, MonthDecimals);
        PlannedMonths = Math.Round(time.PlannedMonths, MonthDecimals);
        CountedMonths = Math.Round(time.CountedMonths, MonthDecimals);
        RequiredMonths = time.RequiredMonths;
        ComputedEnd = time.ComputedEnd;
    }

    private void Count(TrainingStanding standing, RecentAssessments assessments)
    {
        GoalsAttested = standing.GoalsAttested;
        GoalsTotal = standing.GoalsTotal;
        GoalShare = standing.GoalsTotal == 0 ? 0 : (int)(1_000_000L * standing.GoalsAttested / standing.GoalsTotal);
        AssessmentCount = assessments.Count;
        AssessmentsPerWeek = assessments.PerWeek;
    }

    private void Flag(IReadOnlyList<Attention> flags)
    {
        Attention = flags;
        AttentionKey = Cohorts.AttentionKey.Of(flags);
        RuleBits = flags.Aggregate(0, (bits, flag) => bits | BitOf(flag.Rule));
        FirstRule = flags.Count == 0 ? NoRule : (int)flags[0].Rule;
        NeedsFollowUp = flags.Count > 0;
    }
}
