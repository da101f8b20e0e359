using StPortal.Domain.Messaging;

namespace StPortal.Infrastructure.Messaging;

/// <summary>A mail that could not be delivered; what it said is not shown.</summary>
public sealed record DeadMail(Guid Id, MailKind Kind, string ToName, string ToAddress, DateTime MadeAtUtc, string? Error);
