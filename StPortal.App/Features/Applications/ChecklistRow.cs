using StPortal.Domain.Applications;

namespace StPortal.App.Features.Applications;

/// <summary>One row of the checklist in words: what, why, and where it is mended. Without an address it is only told.</summary>
public sealed record ChecklistRow(PreflightGroup Group, PreflightStatus Status, string Title, string Why, string? Action = null, string? Href = null);
