using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Features.Auditing;

/// <summary>An event in words.</summary>
public sealed class AuditWords(IStringLocalizer<AuditingTexts> texts)
{
    /// <summary>"Öppnade tidslinjen", "Ändrade en kurs".</summary>
    public string What(AuditKind kind, AuditAct act, string subjectType, string fields) =>
        texts[$"Act{act}", IsOfPart(kind) ? Part(fields) : kind is AuditKind.SignIn ? fields : Subject(subjectType)];

    /// <summary>The names of the fields that were changed; nothing else has any.</summary>
    public static string? Fields(AuditKind kind, string fields) =>
        kind is AuditKind.Change or AuditKind.Administration && fields.Length > 0 ? fields.Replace(",", ", ", StringComparison.Ordinal) : null;

    public static string Time(DateTime utc) => SwedishClock.ToSwedish(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static bool IsOfPart(AuditKind kind) => kind is AuditKind.View or AuditKind.Export;

    private string Part(string part) => Known($"Part{part}", "PartOther");

    /// <summary>A kind of row that has no word of its own yet is still told as something.</summary>
    private string Subject(string type) => Known($"Subject{type}", "SubjectOther");

    private string Known(string key, string otherwise)
    {
        var text = texts[key];
        return text.ResourceNotFound ? texts[otherwise] : text;
    }
}
