using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// What the page's address says: which part of the cohort, in which order, how dense. The address is the only place where it lives, so
/// that a link shows what its sender saw and Back undoes. What it does not understand it leaves at the usual.
/// </summary>
public sealed record CohortView(CohortRequest Request, bool Compact = false, CohortFolds Closed = CohortFolds.None)
{
    public static readonly string Path = "/kohort";
    public const string ExportPath = "/kohort/export";
    public const string WalkPath = "/kohort/genomgang";

    private const char Separator = '.';

    public static CohortView Usual { get; } = new(new CohortRequest());

    /// <summary>Whether anything but the usual narrows the list.</summary>
    public bool IsNarrowed => ForEverybody() != Usual.Request;

    public CohortView With(Func<CohortRequest, CohortRequest> change) => this with { Request = change(Request) with { Page = 1 } };

    public bool IsOpen(CohortGroup group) => !Closed.HasFlag(FoldOf(group));

    /// <summary>Folds the group, or opens it again.</summary>
    public CohortView Folding(CohortGroup group) => this with { Closed = Closed ^ FoldOf(group) };

    public CohortView At(int page) => this with { Request = Request with { Page = page } };

    /// <summary>Keeps order, page size and density; lets everybody through.</summary>
    public CohortView Cleared() => With(request => Usual.Request with
    {
        Sort = request.Sort,
        Descending = request.Descending,
        GroupByNeed = request.GroupByNeed,
        PageSize = request.PageSize,
    });

    /// <summary>The same people, however they are ordered and cut into pages.</summary>
    public CohortRequest ForEverybody() => Request with
    {
        Sort = default,
        Descending = false,
        GroupByNeed = true,
        Page = 1,
        PageSize = CohortRequest.UsualPage,
    };

    /// <summary>The same column again turns the order; another column begins from its beginning.</summary>
    public CohortView SortedBy(CohortSort sort) =>
        With(request => request with { Sort = sort, Descending = request.Sort == sort && !request.Descending });

    public static CohortView Read(IReadOnlyDictionary<string, string?> query)
    {
        string? Said(string key) => query.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
        return new CohortView(
            new CohortRequest
            {
                Search = Said(CohortAddress.Search),
                Rule = CohortAddress.Rules.Read(Said(CohortAddress.Rule)),
                SpecialtyKey = Said(CohortAddress.Specialty),
                UnitId = Guid.TryParse(Said(CohortAddress.Unit), out var unit) ? unit : null,
                SupervisorId = Guid.TryParse(Said(CohortAddress.Supervisor), out var supervisor) ? supervisor : null,
                Regulation = Regulation.Parse(Said(CohortAddress.Regulation))?.Code,
                Status = Said(CohortAddress.Status) == CohortAddress.Everything
                    ? null
                    : CohortAddress.Statuses.Read(Said(CohortAddress.Status)) ?? TrainingStatus.Active,
                Sort = CohortAddress.Sorts.Read(Said(CohortAddress.Sort)) ?? CohortSort.Name,
                Descending = Said(CohortAddress.Descending) == CohortAddress.Yes,
                GroupByNeed = Said(CohortAddress.Group) != CohortAddress.No,
                Page = Number(Said(CohortAddress.Page)) ?? 1,
                PageSize = Number(Said(CohortAddress.PageSize)) ?? CohortRequest.UsualPage,
            },
            Said(CohortAddress.Density) == CohortAddress.Dense,
            (Said(CohortAddress.Closed) ?? "").Split(Separator).Select(CohortAddress.Groups.Read).OfType<CohortGroup>()
                .Aggregate(CohortFolds.None, (folds, group) => folds | FoldOf(group)));
    }

    /// <summary>What was saved, or anything else that stands for a query; what is not understood is left at the usual.</summary>
    public static CohortView Of(string query) =>
        Read(QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString()));

    /// <summary>What a saved view keeps: whom and how, not how far one had come.</summary>
    public string ToSave() => (At(1) with { Closed = CohortFolds.None }).Query();

    /// <summary>The address, with only what differs from the usual.</summary>
    public string ToAddress() => Query() is { Length: > 0 } query ? $"{Path}?{query}" : Path;

    /// <summary>Where those of the list who need the reader are gone through, from the first or from the one named.</summary>
    public string ToWalk(string? person = null)
    {
        string[] parts = [At(1).Query(), person is null ? "" : $"{CohortAddress.Person}={person}"];
        return string.Join('&', parts.Where(part => part.Length > 0)) is { Length: > 0 } query ? $"{WalkPath}?{query}" : WalkPath;
    }

    /// <summary>Where the same people, in the same order, are had as a file: all of them, whatever page is shown.</summary>
    public string ToExport(string format)
    {
        var query = (At(1) with { Compact = false, Closed = CohortFolds.None }).Query();
        return $"{ExportPath}?{query}{(query.Length > 0 ? "&" : "")}{CohortAddress.Format}={format}";
    }

    /// <summary>What differs from the usual, always in the same order: two views are the same when this is.</summary>
    public string Query()
    {
        (string Key, string? Value)[] parts =
        [
            (CohortAddress.Search, Request.Search),
            (CohortAddress.Rule, CohortAddress.Rules.Write(Request.Rule)),
            (CohortAddress.Specialty, Request.SpecialtyKey),
            (CohortAddress.Unit, Request.UnitId?.ToString()),
            (CohortAddress.Supervisor, Request.SupervisorId?.ToString()),
            (CohortAddress.Regulation, Request.Regulation is { } code ? Regulation.Of(code).ShortName : null),
            (CohortAddress.Status, Request.Status switch
            {
                null => CohortAddress.Everything,
                TrainingStatus.Active => null,
                { } status => CohortAddress.Statuses.Write(status),
            }),
            (CohortAddress.Sort, Request.Sort == default ? null : CohortAddress.Sorts.Write(Request.Sort)),
            (CohortAddress.Descending, Request.Descending ? CohortAddress.Yes : null),
            (CohortAddress.Group, Request.GroupByNeed ? null : CohortAddress.No),
            (CohortAddress.PageSize, Request.PageSize == CohortRequest.UsualPage ? null : Text(Request.PageSize)),
            (CohortAddress.Page, Request.Page <= 1 ? null : Text(Request.Page)),
            (CohortAddress.Density, Compact ? CohortAddress.Dense : null),
            (CohortAddress.Closed, string.Join(Separator, Enum.GetValues<CohortGroup>().Where(group => !IsOpen(group)).Select(CohortAddress.Groups.Write))),
        ];
        var said = parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}");
        return string.Join('&', said);
    }

    private static CohortFolds FoldOf(CohortGroup group) => (CohortFolds)(1 << (int)group);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
