namespace StPortal.Infrastructure.Supervision;

/// <summary>
/// One thing that waits. What <paramref name="Subject"/> and <paramref name="Detail"/> hold depends on the kind: draft – trainee, form;
/// proposed – trainee, goals; returned – goal, the reason; assessment – form, assessor; invitation – member; mail – how many.
/// </summary>
/// <param name="Since">UTC.</param>
public sealed record WorkItem(WorkItemKind Kind, string Subject, string? Detail, string Href, DateTime Since);
