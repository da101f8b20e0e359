using Microsoft.AspNetCore.Components;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

public sealed partial class CohortOverview : IDisposable
{
    private CancellationTokenSource leaving = new();
    private CohortView view = CohortView.Usual;
    private CohortView? asked;
    private CohortPage? page;
    private bool isBusy;
    private readonly CohortSelection selection = new();
    private bool isAcknowledging;
    private string? said;
    private ElementReference saidElement;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = CohortAddress.Search)] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Rule)] private string? Rule { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Specialty)] private string? Specialty { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Unit)] private string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Supervisor)] private string? Supervisor { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Regulation)] private string? Regulation { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Status)] private string? Status { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Sort)] private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Descending)] private string? Descending { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Group)] private string? Group { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Page)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.PageSize)] private string? PageSize { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Density)] private string? Density { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Closed)] private string? Closed { get; set; }

    private ViewState State => page switch
    {
        null => ViewState.Loading,
        { Totals.Trainees: 0, Matching: 0 } when !view.IsNarrowed => ViewState.Empty,
        _ => ViewState.Ready,
    };

    protected override async Task OnParametersSetAsync()
    {
        view = CohortView.Read(new Dictionary<string, string?>
        {
            [CohortAddress.Search] = Search,
            [CohortAddress.Rule] = Rule,
            [CohortAddress.Specialty] = Specialty,
            [CohortAddress.Unit] = Unit,
            [CohortAddress.Supervisor] = Supervisor,
            [CohortAddress.Regulation] = Regulation,
            [CohortAddress.Status] = Status,
            [CohortAddress.Sort] = Sort,
            [CohortAddress.Descending] = Descending,
            [CohortAddress.Group] = Group,
            [CohortAddress.Page] = PageNumber,
            [CohortAddress.PageSize] = PageSize,
            [CohortAddress.Density] = Density,
            [CohortAddress.Closed] = Closed,
        });
        // Nobody is marked who is not in the list.
        if (asked is not null && asked.ForEverybody() != view.ForEverybody())
            selection.Clear();
        // Density and folded groups change nothing that is asked for.
        if (asked?.Request != view.Request)
        {
            (said, refusal) = (null, null);
            await LoadAsync();
        }

        asked = view;
    }

    private async Task LoadAsync()
    {
        asked = view;
        await leaving.CancelAsync();
        leaving.Dispose();
        leaving = new CancellationTokenSource();
        var token = leaving.Token;
        isBusy = true;
        try
        {
            var result = await Cohort.HandleAsync(view.Request, token);
            if (token.IsCancellationRequested)
                return;
            isBusy = false;
            if (!result.IsOk)
            {
                Navigation.NotFound();
                return;
            }

            page = result.Value;
            selection.Follow(page.Rows);
        }
        catch (OperationCanceledException)
        {
            // A newer question was asked, or the page was left.
        }
    }

    private async Task AcknowledgedAsync(IReadOnlyList<CohortRow> rows)
    {
        selection.Clear();
        await LoadAsync();
        await SayAsync(rows is [var only] ? T["AcknowledgedOne", only.Name] : T["AcknowledgedMany", rows.Count]);
    }

    private async Task UndoAsync(CohortRow row)
    {
        var result = await Undo.HandleAsync(row.TrainingId, leaving.Token);
        refusal = result.Refusal;
        await LoadAsync();
        if (result.IsOk)
            await SayAsync(T["Unacknowledged", row.Name]);
    }

    /// <summary>Those marked on other pages are shown anew as well, so that what is written can be acknowledged in the situation of now.</summary>
    private async Task RenewAsync()
    {
        await LoadAsync();
        Guid[] marked = [.. selection.Rows.Select(row => row.TrainingId)];
        var now = await Cohort.HandleAsync(
            new CohortRequest { TrainingIds = marked, Status = null, PageSize = CohortRequest.LargestPage, WithChoices = false }, leaving.Token);
        if (now.IsOk)
            selection.Follow(now.Value.Rows);
    }

    /// <summary>The row or the bar that had the focus is gone: it goes to what is said instead, and the next step is the list.</summary>
    private async Task SayAsync(string text)
    {
        said = text;
        StateHasChanged();
        await saidElement.FocusAsync();
    }

    private async Task ClearAsync()
    {
        selection.Clear();
        await SayAsync(T["NobodyMarked"]);
    }

    private void Go(CohortView chosen, bool replace = false) => Navigation.NavigateTo(chosen.ToAddress(), replace: replace);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }
}
