namespace StPortal.Domain;

/// <summary>Missing, in another organisation, or not for this person: all three answer exactly alike.</summary>
public sealed record NotFound : Refusal;

/// <summary>Somebody else saved after this person opened it. <paramref name="WhatChanged"/> holds the other's change, field by field.</summary>
public sealed record ChangedByAnother(IReadOnlyList<FieldChange> WhatChanged) : Refusal;

/// <summary>A field must be filled in.</summary>
public sealed record FieldIsRequired(string Field) : Refusal;

/// <summary>A text is longer than its field.</summary>
public sealed record TextIsTooLong(string Field, int Limit, int Length) : Refusal;
