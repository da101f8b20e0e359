namespace StPortal.Infrastructure.Messaging;

/// <summary>What fills a template.</summary>
internal sealed record MailPayload(string Path, IReadOnlyDictionary<string, string> Values);
