using System.Globalization;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>What differs between what a person wrote and what stands, field by field.</summary>
internal static class EvidenceChanges
{
    public static IReadOnlyList<FieldChange> Between(CourseDetails yours, Course theirs) => Differing(
        (nameof(Course.Title), yours.Title.Trim(), theirs.Title),
        (nameof(Course.StartsOn), Text(yours.StartsOn), Text(theirs.StartsOn)),
        (nameof(Course.Days), Text(yours.Days), Text(theirs.Days)),
        (nameof(Course.Organiser), Guard.Clean(yours.Organiser), theirs.Organiser),
        (nameof(Course.LeaderName), Guard.Clean(yours.LeaderName), theirs.LeaderName),
        (nameof(Course.Description), Guard.Clean(yours.Description), theirs.Description));

    public static IReadOnlyList<FieldChange> Between(ActivityDetails yours, Activity theirs) => Differing(
        (nameof(Activity.Kind), yours.Kind.ToString(), theirs.Kind.ToString()),
        (nameof(Activity.Title), yours.Title.Trim(), theirs.Title),
        (nameof(Activity.From), Text(yours.From), Text(theirs.From)),
        (nameof(Activity.To), Text(yours.To), Text(theirs.To)),
        (nameof(Activity.Place), Guard.Clean(yours.Place), theirs.Place),
        (nameof(Activity.Description), Guard.Clean(yours.Description), theirs.Description));

    private static IReadOnlyList<FieldChange> Differing(params (string Field, string? Yours, string? Theirs)[] fields) =>
        [.. fields.Where(field => field.Yours != field.Theirs).Select(field => new FieldChange(field.Field, field.Yours, field.Theirs))];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.CurrentCulture);
}
