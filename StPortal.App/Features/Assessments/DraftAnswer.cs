using StPortal.Domain;

namespace StPortal.App.Features.Assessments;

/// <summary>What the page's script is told after an autosave. <paramref name="State"/> is saved, stale, signed or refused;
/// a message beside saved tells what could not be kept.</summary>
public sealed record DraftAnswer(string State, Guid? Version = null, string? SavedAt = null, string? Message = null, IReadOnlyList<FieldChange>? Changes = null);
