using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

public sealed partial class WalkThrough : IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    /// <summary>What was written of each who is acknowledged on this walk.</summary>
    private readonly Dictionary<Guid, string> acknowledged = [];

    private CohortView view = CohortView.Usual;
    private List<CohortRow>? queue;
    private ElementReference heading;
    private string? shown;
    private bool hasMoved;
    private string note = "";
    private string? noteError;
    private Refusal? refusal;
    private bool isBusy;

    /// <summary>Whose turn it is: an id, or the word for the end. The first when it says nobody of the walk.</summary>
    [SupplyParameterFromQuery(Name = CohortAddress.Person)] private string? Person { get; set; }

    private ViewState State => queue switch { null => ViewState.Loading, [] => ViewState.Empty, _ => ViewState.Ready };

    private int At => Math.Max(0, queue!.FindIndex(row => row.TrainingId.ToString() == Person));

    private CohortRow? Current => queue is [_, ..] && Person != CohortAddress.End ? queue[At] : null;

    private string Next => At + 1 < queue!.Count ? AddressOf(queue[At + 1].TrainingId) : AddressOf(null);

    /// <summary>Who is on the walk is settled as it begins: nobody slips away from under the reader as one after another is acknowledged.</summary>
    protected override async Task OnInitializedAsync()
    {
        var query = QueryHelpers.ParseQuery(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        view = CohortView.Read(query.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString()));
        var rows = await AskAsync(view.Request with
        {
            NeedsYouOnly = true,
            Sort = CohortSort.Name,
            Descending = false,
            Page = 1,
            PageSize = CohortRequest.LargestPage,
            WithChoices = false,
        });
        queue = rows is null ? null : [.. rows];
    }

    protected override void OnParametersSet()
    {
        if (shown == Person)
            return;
        hasMoved = shown is not null || Person is not null;
        shown = Person;
        (noteError, refusal) = (null, null);
        note = Guid.TryParse(Person, out var id) ? acknowledged.GetValueOrDefault(id, "") : "";
    }

    /// <summary>The next person is read aloud, and the keyboard goes on from there.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!hasMoved || queue is not [_, ..])
            return;
        hasMoved = false;
        await heading.FocusAsync();
    }

    private async Task AcknowledgeAsync()
    {
        // A second click while the first is on its way changes nothing.
        if (isBusy || Current is not { } row)
            return;
        isBusy = true;
        (noteError, refusal) = (null, null);
        try
        {
            var result = await Acknowledge.HandleAsync(new([new(row.TrainingId, row.AttentionKey)], note), leaving.Token);
            if (result.IsOk)
            {
                acknowledged[row.TrainingId] = note;
                Navigation.NavigateTo(Next);
            }
            else
            {
                await SayAsync(row, result.Refusal);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            isBusy = false;
        }
    }

    /// <summary>Where the situation has changed it is shown as it is now; what was written stays.</summary>
    private async Task SayAsync(CohortRow row, Refusal said)
    {
        if (said is FieldIsRequired or TextIsTooLong)
        {
            noteError = said is FieldIsRequired ? T["NoteIsNeeded"] : Refusals.Of(said);
            return;
        }

        refusal = said;
        var now = await AskAsync(new CohortRequest { TrainingIds = [row.TrainingId], Status = null, WithChoices = false });
        if (now is [{ NeedsFollowUp: true } renewed])
            queue![At] = renewed;
    }

    private async Task<IReadOnlyList<CohortRow>?> AskAsync(CohortRequest request)
    {
        try
        {
            var result = await Cohort.HandleAsync(request, leaving.Token);
            if (result.IsOk)
                return result.Value.Rows;
            Navigation.NotFound();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }

        return null;
    }

    private string AddressOf(Guid? trainingId) => view.ToWalk(trainingId?.ToString() ?? CohortAddress.End);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }
}
