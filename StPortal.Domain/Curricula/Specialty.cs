namespace StPortal.Domain.Curricula;

/// <summary>One of the 63 specialties (regulation.md 3).</summary>
/// <param name="Key">Stable ASCII key, "barn-och-ungdomsmedicin": what other capabilities store.</param>
/// <param name="Name">The Swedish name. Specialties are named by the regulation and are not translated.</param>
/// <param name="Base">Key of the base specialty of a branch specialty; null where there is none or it is not known.</param>
/// <param name="Note">One of <see cref="CatalogueNotes"/>, or null.</param>
public sealed record Specialty(string Key, string Name, SpecialtyKind Kind, string Group, string? Base, string? Note);
