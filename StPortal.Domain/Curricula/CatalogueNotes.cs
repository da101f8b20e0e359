namespace StPortal.Domain.Curricula;

/// <summary>The remarks of the catalogue, as keys: screens look their text up.</summary>
public static class CatalogueNotes
{
    /// <summary>The base of this branch specialty is not verified in the regulation.</summary>
    public const string BaseUnverified = "base-unverified";

    /// <summary>Which base specialties this additional specialty accepts is not verified.</summary>
    public const string BasesUnverified = "bases-unverified";

    /// <summary>The source's list for this specialty looks incomplete or inconsistent.</summary>
    public const string ListIncomplete = "list-incomplete";

    /// <summary>The course may be general advice and not prescribed, as it is in psychiatry's STc14.</summary>
    public const string CourseMayBeAdvice = "course-may-be-advice";

    /// <summary>Development work may be prescribed too.</summary>
    public const string DevelopmentWorkMayBePrescribed = "development-work-may-be-prescribed";

    /// <summary>The source gives no activities, so what is prescribed is unknown.</summary>
    public const string ActivitiesMissing = "activities-missing";

    /// <summary>No activity is fixed; certified in free form on HSLF-FS 2021:8, bilaga 2 (basic training).</summary>
    public const string FreeFormBilaga2 = "free-form-bilaga-2";

    /// <summary>No activity is fixed; certified in free form on HSLF-FS 2021:8, bilaga 12.</summary>
    public const string FreeFormBilaga12 = "free-form-bilaga-12";

    public static IReadOnlyList<string> All { get; } =
    [
        BaseUnverified, BasesUnverified, ListIncomplete, CourseMayBeAdvice, DevelopmentWorkMayBePrescribed,
        ActivitiesMissing, FreeFormBilaga2, FreeFormBilaga12,
    ];
}
