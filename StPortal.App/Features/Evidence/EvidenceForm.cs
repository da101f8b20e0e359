using System.Globalization;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Evidence;

/// <summary>The form as it was typed: texts, so that what cannot be read as a day or a number still comes back to the person.</summary>
public sealed class EvidenceForm
{
    public const string CourseChoice = "course";
    public const string PlacementChoice = "placement";

    public Guid Id { get; init; } = SequentialId.Next();

    public Guid Version { get; set; }

    /// <summary>"course", "placement", or the name of an <see cref="ActivityKind"/>.</summary>
    public string Choice { get; init; } = CourseChoice;

    public string Title { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public string Days { get; init; } = "";

    public string Place { get; init; } = "";

    public string Leader { get; init; } = "";

    public string Description { get; init; } = "";

    public string Comment { get; init; } = "";

    public IReadOnlyCollection<string> Goals { get; init; } = [];

    public bool Proposes { get; init; }

    public EvidenceKind Kind => Choice switch
    {
        CourseChoice => EvidenceKind.Course,
        PlacementChoice => EvidenceKind.Placement,
        _ => EvidenceKind.Activity,
    };

    public static EvidenceForm Read(IFormCollection form) => new()
    {
        Id = Guid.TryParse(form["id"], out var id) && id != Guid.Empty ? id : SequentialId.Next(),
        Version = Guid.TryParse(form["version"], out var version) ? version : Guid.Empty,
        Choice = Text(form, "kind"),
        Title = Text(form, "title"),
        From = Text(form, "from"),
        To = Text(form, "to"),
        Days = Text(form, "days"),
        Place = Text(form, "place"),
        Leader = Text(form, "leader"),
        Description = Text(form, "description"),
        Comment = Text(form, "comment"),
        Goals = [.. form["goals"].OfType<string>().Distinct(StringComparer.Ordinal)],
        Proposes = form["do"] == "propose",
    };

    public static EvidenceForm Of(EvidenceRow row) => new()
    {
        Id = row.Item.Id,
        Version = row.Item.Version,
        Choice = row.Item.ActivityKind?.ToString() ?? row.Item.Kind.ToString().ToLowerInvariant(),
        Title = row.Item.Title,
        From = Day(row.Item.From),
        To = row.Item.Kind == EvidenceKind.Course ? "" : Day(row.Item.To),
        Days = row.Item.Days?.ToString("0.##", CultureInfo.CurrentCulture) ?? "",
        Place = row.Item.Place ?? "",
        Leader = row.Item.LeaderName ?? "",
        Description = row.Item.Description ?? "",
        Goals = [.. row.Claims.Select(claim => claim.GoalCode)],
    };

    public Result<CourseDetails> Course()
    {
        if (DayText.Read(From) is not { } on)
            return new FieldIsRequired("StartsOn");
        var days = Days.Length == 0 ? 1 : ReadNumber(Days);
        return days is { } number
            ? new CourseDetails(Title, on, number, Place, Leader, Description)
            : new CourseDaysOutOfRange(0);
    }

    public Result<ActivityDetails> Activity()
    {
        if (!Enum.TryParse<ActivityKind>(Choice, out var kind) || !Enum.IsDefined(kind))
            return new FieldIsRequired("Kind");
        if (DayText.Read(From) is not { } from)
            return new FieldIsRequired("From");
        return new ActivityDetails(kind, Title, from, DayText.Read(To) ?? from, Place, Description);
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal? ReadNumber(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
