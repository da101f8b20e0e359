using StPortal.Domain.Supervision;

namespace StPortal.Infrastructure.People;

/// <summary>A supervisor mandate in force or to come.</summary>
public sealed record MemberMandate(MandateKind Kind, string TraineeName, DateOnly From, DateOnly? To);
