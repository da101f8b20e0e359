using System.Globalization;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Shared;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;

namespace StPortal.App.Features.Auditing;

/// <summary>The log's address and what it asks for, both ways. Its words are stable: people keep links.</summary>
public static class AuditAddress
{
    public const string Path = "/administration/logg";
    public const string ExportPath = "/administration/logg.csv";
    public const string Person = "person";
    public const string Kind = "slag";
    public const string Act = "handelse";
    public const string From = "fran";
    public const string To = "till";
    public const string Page = "sida";

    private static readonly CohortAddress.Words<AuditKind> Kinds = new(
        (AuditKind.Change, "andring"),
        (AuditKind.View, "visning"),
        (AuditKind.SignIn, "inloggning"),
        (AuditKind.SignOut, "utloggning"),
        (AuditKind.Export, "export"),
        (AuditKind.Security, "sakerhet"),
        (AuditKind.Administration, "administration"));

    private static readonly CohortAddress.Words<AuditAct> Acts = new(
        (AuditAct.Added, "tillagt"),
        (AuditAct.Modified, "andrat"),
        (AuditAct.Deleted, "borttaget"),
        (AuditAct.Viewed, "oppnat"),
        (AuditAct.Listed, "i-lista"),
        (AuditAct.Exported, "uttaget"),
        (AuditAct.Shown, "visat"),
        (AuditAct.AccountLinked, "kopplat"),
        (AuditAct.SignedIn, "inloggad"),
        (AuditAct.SignedOut, "utloggad"));

    public static string? WordOf(AuditKind? kind) => Kinds.Write(kind);

    public static string? WordOf(AuditAct? act) => Acts.Write(act);

    public static AuditKind? KindOf(string? word) => Kinds.Read(word);

    public static AuditAct? ActOf(string? word) => Acts.Read(word);

    /// <summary>What cannot be read lets everything through.</summary>
    public static AuditLogRequest Read(IReadOnlyDictionary<string, string?> asked) => new(
        asked.GetValueOrDefault(Person) is { Length: > 0 } person ? person : null,
        KindOf(asked.GetValueOrDefault(Kind)),
        ActOf(asked.GetValueOrDefault(Act)),
        DayText.Read(asked.GetValueOrDefault(From)),
        DayText.Read(asked.GetValueOrDefault(To)),
        int.TryParse(asked.GetValueOrDefault(Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);

    public static string ToAddress(this AuditLogRequest request, string path = Path)
    {
        (string Name, string? Value)[] parts =
        [
            (Person, request.Person),
            (Kind, WordOf(request.Kind)),
            (Act, WordOf(request.Act)),
            (From, request.From is { } from ? ForPeople.Day(from) : null),
            (To, request.To is { } to ? ForPeople.Day(to) : null),
            (Page, request.Page > 1 ? request.Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
