namespace StPortal.Infrastructure.Auditing;

/// <summary>An organisation whose log is linked and checked.</summary>
public sealed record AuditedOrganisation(Guid Id, string Slug);
