namespace StPortal.Infrastructure.Load;

/// <summary>An organisation that has just been put in: the <paramref name="Number"/>th of all.</summary>
public sealed record LoadedOrganisation(string Slug, int Number, int Trainees, int Evidence);
