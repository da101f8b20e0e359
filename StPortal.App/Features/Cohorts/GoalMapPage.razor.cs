using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StPortal.App.Features.Shared;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

public sealed partial class GoalMapPage : IAsyncDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ElementReference element;
    private IJSObjectReference? script;
    private GoalMapView view = GoalMapView.Usual;
    private GoalMapRequest? asked;
    private GoalMap? map;
    private GoalMapCell? cell;
    private bool isBusy;

    [SupplyParameterFromQuery(Name = CohortAddress.Specialty)] private string? Specialty { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Unit)] private string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Status)] private string? Status { get; set; }

    [SupplyParameterFromQuery(Name = CohortAddress.Page)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = GoalMapAddress.Show)] private string? Show { get; set; }

    [SupplyParameterFromQuery(Name = GoalMapAddress.Chosen)] private string? Chosen { get; set; }

    private ViewState State => map switch
    {
        null => ViewState.Loading,
        { InReach: 0 } => ViewState.Empty,
        _ => ViewState.Ready,
    };

    /// <summary>Which cells do not step back.</summary>
    private string? MarkedClass => view.Marked is { } state ? $"only-{StatusShapes.Class(ForPeople.Status(state))}" : null;

    /// <summary>What has changed, for those who do not see it: the chosen cell, else what stands out.</summary>
    private string Said => cell is not null
        ? $"{cell.TraineeName}, {cell.Id.GoalCode}: {Shared[$"Status{ForPeople.Status(cell.Row.Progress.State)}"]}. {Words.Holder(cell)}"
        : view.Marked is { } state ? T["Marked", map!.Tallies[state], Shared[$"Status{ForPeople.Status(state)}"]]
        : "";

    protected override async Task OnParametersSetAsync()
    {
        view = GoalMapView.Read(new Dictionary<string, string?>
        {
            [CohortAddress.Specialty] = Specialty,
            [CohortAddress.Unit] = Unit,
            [CohortAddress.Status] = Status,
            [CohortAddress.Page] = PageNumber,
            [GoalMapAddress.Show] = Show,
            [GoalMapAddress.Chosen] = Chosen,
        });
        try
        {
            await LoadMapAsync();
            await LoadCellAsync();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    /// <summary>Words, what stands out and the chosen cell change nothing that is asked for.</summary>
    private async Task LoadMapAsync()
    {
        var request = view.Request;
        if (asked == request)
            return;
        asked = request;
        isBusy = true;
        var result = await Query.HandleAsync(request, leaving.Token);
        if (asked != request)
            return;
        isBusy = false;
        if (result.IsOk)
            map = result.Value;
        else
            Navigation.NotFound();
    }

    private async Task LoadCellAsync()
    {
        var chosen = view.Chosen;
        if (chosen is null || map is null)
        {
            cell = null;
            return;
        }

        if (cell?.Id == chosen)
            return;
        var result = await Goals.HandleAsync(chosen.TrainingId, leaving.Token);
        if (view.Chosen != chosen)
            return;
        cell = result.IsOk && result.Value.Rows.FirstOrDefault(row => row.Progress.Goal.Code == chosen.GoalCode) is { } row
            ? new GoalMapCell(chosen, result.Value.Head.TraineeName, row)
            : null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        script = await Js.InvokeAsync<IJSObjectReference>("import", "./js/goal-map.js");
        if (script is not null)
            await script.InvokeVoidAsync("attach", element);
    }

    /// <summary>The view is taken at once, so that a second choice made before the address has come back builds on the first.</summary>
    private void Go(GoalMapView chosen)
    {
        view = chosen;
        Navigation.NavigateTo(chosen.ToAddress());
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        leaving.Dispose();
        try
        {
            if (script is not null)
                await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is already gone, and the script with it.
        }
    }
}
