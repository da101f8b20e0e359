namespace StPortal.Domain.Curricula;

/// <summary>One goal (delmål) of a regulation. Its code is unique within regulation × specialty.</summary>
/// <param name="SpecialtyKey">Null for common goals and basic training.</param>
/// <param name="Code">"a1", "c13", "STb4", "BT18".</param>
/// <param name="Number">The number in the code; with <paramref name="Group"/> the order of goals.</param>
/// <param name="Prescribed">What needs a certificate. Empty: nothing is fixed, the certificate is free form, or see <paramref name="PrescribedUnknown"/>.</param>
/// <param name="PrescribedUnknown">The source lacks the activities: an empty list says nothing.</param>
/// <param name="Advised">General advice; needs no certificate.</param>
/// <param name="Note">One of <see cref="CatalogueNotes"/>, or null.</param>
public sealed record Goal(
    RegulationCode Regulation,
    string? SpecialtyKey,
    string Code,
    int Number,
    string Label,
    LabelOrigin LabelOrigin,
    GoalPart Part,
    GoalGroup Group,
    IReadOnlyList<PrescribedActivity> Prescribed,
    bool PrescribedUnknown,
    IReadOnlyList<ActivityCode> Advised,
    GoalGrade Grade,
    string? Note);
