namespace StPortal.Domain.Trainings;

public enum TrainingStatus
{
    Active,
    Paused,
    Completed,
    Ended,
}
