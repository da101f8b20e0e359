namespace StPortal.App.Features.Shared;

/// <summary>The status vocabulary of goals, each with its own shape and word: colour only comes third.</summary>
public enum StatusKind
{
    NotStarted,
    Ongoing,
    Proposed,
    Certified,
    Returned,
    Missing,
    Attention,
}
