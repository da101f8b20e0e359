namespace StPortal.App.Features.Trainings;

/// <summary>A course on a row of the timeline.</summary>
/// <param name="Left">Where it begins, as a share of the row.</param>
/// <param name="Lane">From 0: those that would cover each other lie in lanes of their own.</param>
/// <param name="Name">The goal it is for, in short.</param>
/// <param name="About">The whole of it in words.</param>
public sealed record TimelineCourse(decimal Left, int Lane, string Name, string About, bool IsAhead);
