using StPortal.Domain;

namespace StPortal.App.Features.People;

/// <summary>What was done with a member, and how to take it back where that can be done.</summary>
public sealed record MemberSaid(string Text, Func<CancellationToken, Task<Refusal?>>? Undo = null);
