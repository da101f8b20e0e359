using StPortal.Domain;

namespace StPortal.App.Features.Evidence;

/// <summary>What became of a posted form.</summary>
/// <param name="Refusal">Why the item, its goals or its proposal were refused; null when all went well.</param>
/// <param name="IsKept">Whether the item itself is saved.</param>
/// <param name="FileRefusals">Files that were not taken, by name.</param>
public sealed record EvidenceSaved(Refusal? Refusal, bool IsKept, IReadOnlyList<(string File, Refusal Why)> FileRefusals)
{
    public bool IsWhole => Refusal is null && FileRefusals.Count == 0;
}
