namespace StPortal.Domain.Curricula;

/// <summary>Which list a goal belongs to.</summary>
public enum GoalPart
{
    Common = 1,
    BasicTraining = 2,
    Specialty = 3,
}
