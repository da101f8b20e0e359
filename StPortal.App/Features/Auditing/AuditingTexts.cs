namespace StPortal.App.Features.Auditing;

/// <summary>Names the texts of this folder for the localiser; the texts are in the files beside it.</summary>
public sealed class AuditingTexts;
