namespace StPortal.Domain.Cohorts;

/// <summary>No limit is passed any longer, so there is nothing to acknowledge.</summary>
public sealed record NothingToAcknowledge : Refusal;

/// <summary>Why follow-up is called for is another than what was shown when the person wrote.</summary>
public sealed record SituationHasChanged(string Names) : Refusal;

/// <summary>Nobody is chosen.</summary>
public sealed record NobodyIsChosen : Refusal;

/// <summary>More than can be acknowledged at once.</summary>
public sealed record TooManyAtOnce(int Limit) : Refusal;

/// <summary>Another of one's saved views has the name.</summary>
public sealed record SavedViewNameIsTaken(string Name) : Refusal;

/// <summary>No more views can be saved.</summary>
public sealed record TooManySavedViews(int Limit) : Refusal;
