using System.Globalization;
using Microsoft.AspNetCore.Components;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.Assessments;

/// <summary>
/// Plain HTML on no circuit: a restart or a lost connection takes nothing from it. Posts to itself; the script beside it only saves sooner.
/// </summary>
public sealed partial class AssessmentFormPage(
    AssessmentFormQuery forms, SaveAssessmentDraft save, SignAssessment sign, ActorSource actors, RefusalText refusals, NavigationManager navigation)
{
    private AssessmentView? view;
    private AssessmentContent content = default!;
    private Guid version;
    private Guid signing = Guid.NewGuid();
    private DateTime savedAt;
    private Refusal? refusal;
    private string? unreadDay;
    private IReadOnlyList<FieldChange> changes = [];

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = default!;

    private Actor Me { get; set; } = default!;

    private RefusalText Refusals => refusals;

    private string Address => $"/bedomningar/{Id}/formular";

    private string SignedAddress => $"/bedomningar/{Id}";

    private string Instrument => view!.Instrument.In(CultureInfo.CurrentUICulture);

    private IEnumerable<string> Open => view!.Form.Items.Where(item => !content.Answers.ContainsKey(item.Key)).Select(item => $"rad-{item.Key}")
        .Concat(view.Form.AsksIndependence && content.Independence is null ? ["rad-niva"] : []);

    private int Left => Open.Count();

    private string? FirstOpen => Open.FirstOrDefault();

    private string? DayError => unreadDay is not null ? Words["DayWrong"] : refusal is ObservationIsInTheFuture ? refusals.Of(refusal) : null;

    private string LeftText => Left == 1 ? T["LeftOne"] : T["LeftMany", Left];

    protected override async Task OnInitializedAsync()
    {
        var found = await forms.HandleAsync(Id, Http.RequestAborted);
        if (!found.IsOk)
        {
            navigation.NotFound();
            return;
        }

        // A post from an older tab needs its form to be there; it is answered in SubmitAsync.
        if (found.Value.Status == AssessmentStatus.Signed && !HttpMethods.IsPost(Http.Request.Method))
        {
            navigation.NavigateTo(SignedAddress);
            return;
        }

        Me = (await actors.FindAsync(Http.RequestAborted))!;
        view = found.Value;
        (content, version, savedAt) = (view.Content, view.Version, view.SavedAtUtc);
    }

    private async Task SubmitAsync()
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        content = AssessmentFields.Read(form, view!.Form, view.Content.ObservedOn);
        version = AssessmentFields.Id(form, AssessmentFields.Version);
        signing = AssessmentFields.Id(form, AssessmentFields.Signing) is var id && id != Guid.Empty ? id : signing;
        unreadDay = AssessmentFields.UnreadDay(form);
        var isSigning = unreadDay is null && form[AssessmentFields.Act] == "signera";
        if (isSigning)
        {
            refusal = (await sign.HandleAsync(new(Id, version, content, signing), Http.RequestAborted)).Refusal;
            if (refusal is null or AssessmentIsSigned)
            {
                navigation.NavigateTo(SignedAddress);
                return;
            }
        }

        await KeepAsync();
    }

    /// <summary>A refused signing still keeps what was typed, all but a day that is none.</summary>
    private async Task KeepAsync()
    {
        var saved = await save.HandleAsync(new(Id, version, content), Http.RequestAborted);
        if (saved.IsOk)
        {
            (version, savedAt) = (saved.Value.Version, saved.Value.SavedAtUtc);
            return;
        }

        refusal ??= saved.Refusal;
        if (saved.Refusal is not ChangedByAnother stale)
            return;
        // The next save from this page is made knowing the other's change, which is shown beside one's own.
        changes = ChangeWords.Of(stale.WhatChanged, view!.Form, T);
        version = view.Version;
    }
}
