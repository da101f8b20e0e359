using System.Globalization;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// What the page's address says: which part of the cohort, in which order, how dense. The address is the only place where it lives, so
/// that a link shows what its sender saw and Back undoes. What it does not understand it leaves at the usual.
/// </summary>
public sealed record CohortView(CohortRequest Request, bool Compact = false)
{
    public static readonly string Path = "/kohort";

    public static CohortView Usual { get; } = new(new CohortRequest());

    /// <summary>Whether anything but the usual narrows the list.</summary>
    public bool IsNarrowed => Request with { Sort = default, Descending = false, GroupByNeed = true, Page = 1, PageSize = CohortRequest.UsualPage }
        != Usual.Request;

    public CohortView With(Func<CohortRequest, CohortRequest> change) => this with { Request = change(Request) with { Page = 1 } };

    public CohortView At(int page) => this with { Request = Request with { Page = page } };

    /// <summary>Keeps order, page size and density; lets everybody through.</summary>
    public CohortView Cleared() => With(request => Usual.Request with
    {
        Sort = request.Sort,
        Descending = request.Descending,
        GroupByNeed = request.GroupByNeed,
        PageSize = request.PageSize,
    });

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
            Said(CohortAddress.Density) == CohortAddress.Dense);
    }

    /// <summary>The address, with only what differs from the usual.</summary>
    public string ToAddress()
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
        ];
        var said = parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}");
        return string.Join('&', said) is { Length: > 0 } query ? $"{Path}?{query}" : Path;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
