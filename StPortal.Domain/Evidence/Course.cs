namespace StPortal.Domain.Evidence;

/// <summary>A course taken or booked.</summary>
public sealed class Course : TenantEntity
{
    private Course()
    {
    }

    private Course(Guid organisationId, Guid trainingId, Guid id)
        : base(organisationId, id) => TrainingId = trainingId;

    public Guid TrainingId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }

    public decimal Days { get; private set; }

    public string? Organiser { get; private set; }

    /// <summary>Name of the course leader, who may sign the certificate (2015:8 bilaga 5, 2021:8 bilaga 10).</summary>
    public string? LeaderName { get; private set; }

    public string? Description { get; private set; }

    /// <param name="id">Chosen by the form, so that posting it twice makes one row; a new one when left out.</param>
    public static Result<Course> Create(Guid organisationId, Guid trainingId, CourseDetails details, Guid? id = null)
    {
        var course = new Course(organisationId, trainingId, id ?? SequentialId.Next());
        return course.Change(details) is { IsOk: false } refused ? refused.Refusal : course;
    }

    public Result Change(CourseDetails details)
    {
        var refusal = Guard.Required(nameof(Title), details.Title)
            ?? Guard.Optional(nameof(Organiser), details.Organiser, Guard.NameLength)
            ?? Guard.Optional(nameof(LeaderName), details.LeaderName, Guard.NameLength)
            ?? Guard.Optional(nameof(Description), details.Description)
            ?? (details.Days is <= 0 or > 366 ? new CourseDaysOutOfRange(details.Days) : null);
        if (refusal is not null)
            return refusal;
        Title = details.Title.Trim();
        StartsOn = details.StartsOn;
        Days = details.Days;
        Organiser = Guard.Clean(details.Organiser);
        LeaderName = Guard.Clean(details.LeaderName);
        Description = Guard.Clean(details.Description);
        return Result.Ok;
    }
}
