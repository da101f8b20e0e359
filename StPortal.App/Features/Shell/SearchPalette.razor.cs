using System.Globalization;
using Microsoft.AspNetCore.Components;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.Shell;

public sealed partial class SearchPalette : IDisposable
{
    /// <summary>How many of those last opened are kept for the next search, for as long as the page lives and nowhere else.</summary>
    private const int MostRecent = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly SearchWords NoWords = new("");

    private readonly List<FoundPerson> recent = [];
    private CancellationTokenSource waiting = new();
    private bool isOpen;
    private string answered = "";
    private SearchWords words = NoWords;
    private FoundPeople people = FoundPeople.Nobody;
    private IReadOnlyList<SearchEntry> pages = [];
    private IReadOnlyList<SearchEntry> acts = [];

    [Parameter, EditorRequired] public Actor Actor { get; set; } = default!;

    /// <summary>The person's main menu.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<NavigationItem> Menu { get; set; } = [];

    [Parameter] public NavigationItem? Current { get; set; }

    [Parameter] public Appearance Appearance { get; set; }

    [Parameter] public EventCallback<Appearance> AppearanceChosen { get; set; }

    private string Label => SearchButton.LabelFor(Actor, T);

    private bool MayFindPeople => TrainingsPermissions.MayOpenAnothers(Actor);

    private int Count => people.People.Count + pages.Count + acts.Count;

    private IEnumerable<(string Title, IReadOnlyList<SearchEntry> Entries)> Groups =>
        new[] { ("SearchPages", pages), ("SearchActs", acts) }.Where(group => group.Item2.Count > 0);

    private string PeopleTitle => words.IsEmpty ? T["SearchRecent"]
        : people.HasMore ? T["SearchPeopleFirst", people.People.Count]
        : T["SearchPeople"];

    /// <summary>The browser's own window taking focus again tells the field so too; what stands there then stays.</summary>
    private void Opened()
    {
        if (isOpen)
            return;
        isOpen = true;
        Answer("", FoundPeople.Nobody);
    }

    private async Task TypedAsync(string? text)
    {
        var typed = text ?? "";
        var token = WaitAnew();
        try
        {
            await Task.Delay(Pause, Clock, token);
            var found = await People.HandleAsync(typed, token);
            if (!token.IsCancellationRequested)
                Answer(typed, found);
        }
        catch (OperationCanceledException)
        {
            // Another letter came, or the search was closed.
        }
    }

    /// <summary>One answer to all that was typed, so that the list never shifts under the hand a moment later.</summary>
    private void Answer(string typed, FoundPeople found)
    {
        (answered, words) = (typed, new SearchWords(typed));
        people = words.IsEmpty ? new FoundPeople([.. recent], false) : found;
        pages = Fitting(SearchEntries.Pages(words.IsEmpty ? Menu.Where(item => item != Current) : Menu));
        acts = Fitting(SearchEntries.Acts(Actor, Menu, Appearance, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "sv"));
    }

    /// <summary>Those found by their own name before those found by another word for it.</summary>
    private IReadOnlyList<SearchEntry> Fitting(IReadOnlyList<SearchEntry> entries) => words.IsEmpty ? entries :
    [
        .. from entry in entries
           let byName = words.Fit(T[entry.Text])
           where byName || words.Fit($"{T[entry.Text]} {OtherWords(entry)}")
           orderby byName descending
           select entry,
    ];

    private string OtherWords(SearchEntry entry) => T[$"{entry.Text}Words"] is { ResourceNotFound: false } other ? other.Value : "";

    private void Remember(FoundPerson person)
    {
        recent.RemoveAll(one => one.TrainingId == person.TrainingId);
        recent.Insert(0, person);
        recent.RemoveRange(Math.Min(recent.Count, MostRecent), Math.Max(0, recent.Count - MostRecent));
    }

    private void Closed()
    {
        WaitAnew();
        (isOpen, answered, words) = (false, "", NoWords);
        (people, pages, acts) = (FoundPeople.Nobody, [], []);
    }

    private CancellationToken WaitAnew()
    {
        waiting.Cancel();
        waiting.Dispose();
        waiting = new CancellationTokenSource();
        return waiting.Token;
    }

    public void Dispose()
    {
        waiting.Cancel();
        waiting.Dispose();
    }
}
