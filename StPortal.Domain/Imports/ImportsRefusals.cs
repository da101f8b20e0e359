namespace StPortal.Domain.Imports;

/// <summary>Written as a day, but the calendar has no such day (30 February).</summary>
public sealed record DayDoesNotExist(string Text) : Refusal;

public sealed record TextIsNotADay(string Text) : Refusal;

public sealed record TextIsNotANumber(string Text) : Refusal;

public sealed record YearIsOutOfRange(int Year) : Refusal;

/// <summary>The same address stands on an earlier line.</summary>
public sealed record AddressStandsTwice(int FirstLine) : Refusal;

/// <summary>The same row stands on an earlier line.</summary>
public sealed record RowStandsTwice(int FirstLine) : Refusal;

/// <summary>The address belongs to nobody, neither in the lists nor in the system.</summary>
public sealed record PersonIsNotInTheLists(string Email) : Refusal;

public sealed record TraineeHasNoTraining(string Email) : Refusal;

public sealed record NobodySupervisesOwnTraining : Refusal;

public sealed record RoleIsUnknown(string Role) : Refusal;

public sealed record RegulationIsUnknown(string Regulation) : Refusal;

/// <summary>A home unit has to be one of the organisation's own.</summary>
public sealed record HomeUnitIsExternal(string Unit) : Refusal;

/// <summary>Neither a folder with the lists nor a workbook.</summary>
public sealed record ListsAreMissing(string Path) : Refusal;

/// <summary>The file cannot be opened or is not what its name says.</summary>
public sealed record ListIsUnreadable(string File) : Refusal;

/// <summary>The heading row lacks a column.</summary>
public sealed record ColumnIsMissing(string File, string Heading) : Refusal;
