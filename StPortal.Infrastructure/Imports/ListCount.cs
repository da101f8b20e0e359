using StPortal.Domain.Imports;

namespace StPortal.Infrastructure.Imports;

/// <summary>How the rows of one list fared: each is new, there already, bad, or following from a bad one.</summary>
public sealed record ListCount(ListName List, string Name, int Rows, int New, int AlreadyThere, int Bad, int Following, int Warnings);
