using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Whose rows are asked for and which page of them: what differs between two questions of the same shape, each a parameter of the command.
/// </summary>
internal sealed class CohortAsk
{
    public static CohortAsk Nobody { get; } = new();

    /// <summary>The units of the actor's roles; null where a role holds for the whole organisation.</summary>
    public Guid[]? Units { get; private init; }

    /// <summary>The trainings that the actor is principal supervisor of.</summary>
    public Guid[] Own { get; private init; } = [];

    /// <summary>Whose acknowledgements count.</summary>
    public Guid MemberId { get; private init; }

    public TrainingStatus Status { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; }

    public CohortReachKind Reach => Units switch
    {
        null => CohortReachKind.Everybody,
        { Length: 0 } => CohortReachKind.Own,
        _ => Own.Length == 0 ? CohortReachKind.Units : CohortReachKind.UnitsAndOwn,
    };

    public static CohortAsk Of(Actor actor) => new()
    {
        MemberId = actor.MembershipId,
        Units = actor.UnitsOf(CohortsPermissions.Roles) is { } units ? [.. units] : null,
        Own = [.. actor.Mandates.Where(mandate => mandate.Kind == MandateKind.Principal).Select(mandate => mandate.TrainingId).Distinct()],
    };

    public CohortAsk With(TrainingStatus? status, int skip, int take) =>
        new() { Units = Units, Own = Own, MemberId = MemberId, Status = status ?? default, Skip = skip, Take = take };
}
