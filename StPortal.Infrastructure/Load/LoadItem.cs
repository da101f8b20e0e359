using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Load;

/// <summary>What a claim rests on, and the day it was done.</summary>
internal readonly record struct LoadItem(EvidenceKind Kind, Guid Id, DateOnly Day);
