using Microsoft.AspNetCore.Components;
using StPortal.App.Features.Shared;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

public sealed partial class CohortOverview : IDisposable
{
    private CancellationTokenSource leaving = new();
    private CohortView view = CohortView.Usual;
    private CohortView? asked;
    private CohortPage? page;
    private bool isBusy;

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
        });
        // Density changes nothing that is asked for.
        if (asked?.Request != view.Request)
            await LoadAsync();
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
            if (result.IsOk)
                page = result.Value;
            else
                Navigation.NotFound();
        }
        catch (OperationCanceledException)
        {
            // A newer question was asked, or the page was left.
        }
    }

    private void Go(CohortView chosen, bool replace = false) => Navigation.NavigateTo(chosen.ToAddress(), replace: replace);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }
}
