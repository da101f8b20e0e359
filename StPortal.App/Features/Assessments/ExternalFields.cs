using StPortal.Domain;

namespace StPortal.App.Features.Assessments;

/// <summary>Fields that only the form of somebody outside has; the rest are <see cref="AssessmentFields"/>.</summary>
public static class ExternalFields
{
    public const string Name = "namn";
    public const string Title = "yrke";
    public const string Reason = "orsak";

    public static string? Text(IFormCollection form, string field) => Guard.Clean(form[field]);
}
