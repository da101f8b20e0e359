namespace StPortal.Domain.Evidence;

/// <summary>Quality or development work, scientific work, auscultation, seminar, conference, teaching or own study.</summary>
public sealed class Activity : TenantEntity
{
    private Activity()
    {
    }

    private Activity(Guid organisationId, Guid trainingId, Guid id)
        : base(organisationId, id) => TrainingId = trainingId;

    public Guid TrainingId { get; private set; }

    public ActivityKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string? Place { get; private set; }

    public string? Description { get; private set; }

    /// <param name="id">Chosen by the form, so that posting it twice makes one row; a new one when left out.</param>
    public static Result<Activity> Create(Guid organisationId, Guid trainingId, ActivityDetails details, Guid? id = null)
    {
        var activity = new Activity(organisationId, trainingId, id ?? SequentialId.Next());
        return activity.Change(details) is { IsOk: false } refused ? refused.Refusal : activity;
    }

    public Result Change(ActivityDetails details)
    {
        var refusal = Guard.Required(nameof(Title), details.Title)
            ?? Guard.Optional(nameof(Place), details.Place, Guard.NameLength)
            ?? Guard.Optional(nameof(Description), details.Description)
            ?? (details.To < details.From ? new Trainings.PeriodEndsBeforeItStarts(details.From, details.To) : null);
        if (refusal is not null)
            return refusal;
        Kind = details.Kind;
        Title = details.Title.Trim();
        From = details.From;
        To = details.To;
        Place = Guard.Clean(details.Place);
        Description = Guard.Clean(details.Description);
        return Result.Ok;
    }
}
