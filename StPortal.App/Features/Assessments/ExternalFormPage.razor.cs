using System.Globalization;
using Microsoft.AspNetCore.Components;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Assessments;

namespace StPortal.App.Features.Assessments;

/// <summary>The same form as members fill in, opened by a link alone. Plain HTML on no circuit; the script beside it only saves sooner.</summary>
public sealed partial class ExternalFormPage(
    ExternalFormQuery forms, SaveExternalDraft save, SignExternalAssessment sign, DeclineExternalAssessment decline, RefusalText refusals,
    NavigationManager navigation)
{
    private ExternalForm? form;
    private AssessmentContent content = default!;
    private Guid version;
    private Guid signing = Guid.NewGuid();
    private DateTime savedAt;
    private string? name;
    private string? title;
    private string? unreadDay;
    private Refusal? refusal;
    private IReadOnlyList<FieldChange> changes = [];

    [Parameter] public string Token { get; set; } = "";

    [CascadingParameter] private HttpContext Http { get; set; } = default!;

    private RefusalText Refusals => refusals;

    private string Address => $"/extern/{Token}";

    private string GivenName => form!.TraineeName.Split(' ')[0];

    private string Instrument => form!.Instrument.In(CultureInfo.CurrentUICulture);

    private string SavedAt => AssessmentEndpoints.ClockTime(savedAt);

    private IEnumerable<string> Open => form!.Form.Items.Where(item => !content.Answers.ContainsKey(item.Key)).Select(item => $"rad-{item.Key}")
        .Concat(form.Form.AsksIndependence && content.Independence is null ? ["rad-niva"] : []);

    private int Left => Open.Count();

    private string? FirstOpen => Open.FirstOrDefault();

    private string LeftText => Left == 1 ? T["LeftOne"] : T["LeftMany", Left];

    private string? NameError => ErrorOf(nameof(AssessmentRequest.DeclaredName), "NameIsNeeded");

    private string? TitleError => ErrorOf(nameof(AssessmentRequest.DeclaredTitle), "TitleIsNeeded");

    private string? DayError => unreadDay is not null ? T["DayUnread"] : refusal is ObservationIsInTheFuture ? refusals.Of(refusal) : null;

    /// <summary>What stands by no field of its own.</summary>
    private Refusal? GeneralRefusal => NameError is null && TitleError is null ? refusal : null;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers["X-Robots-Tag"] = "noindex";
        var found = await forms.HandleAsync(Token, Http.RequestAborted);
        if (!found.IsOk)
        {
            Http.Response.OnStarting(AsMissing);
            return;
        }

        form = found.Value;
        (content, version, savedAt, name, title) = (form.Content, form.Version, form.SavedAtUtc, form.Name, form.Title);
    }

    /// <summary>As the answer begins: told before, the framework would throw this page away for the one of what is missing.</summary>
    private Task AsMissing()
    {
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task SubmitAsync()
    {
        var posted = await Http.Request.ReadFormAsync(Http.RequestAborted);
        content = AssessmentFields.Read(posted, form!.Form, form.Content.ObservedOn);
        version = AssessmentFields.Id(posted, AssessmentFields.Version);
        signing = AssessmentFields.Id(posted, AssessmentFields.Signing) is var id && id != Guid.Empty ? id : signing;
        (name, title) = (ExternalFields.Text(posted, ExternalFields.Name), ExternalFields.Text(posted, ExternalFields.Title));
        unreadDay = AssessmentFields.UnreadDay(posted);
        var act = posted[AssessmentFields.Act].ToString();
        if (act == "avboj")
            refusal = (await decline.HandleAsync(Token, ExternalFields.Text(posted, ExternalFields.Reason), Http.RequestAborted)).Refusal;
        else if (act == "signera" && unreadDay is null)
            refusal = (await sign.HandleAsync(new(Token, name, title, new(Guid.Empty, version, content, signing)), Http.RequestAborted)).Refusal;
        if ((act is "avboj" or "signera" && unreadDay is null && refusal is null) || refusal is AssessmentIsSigned or LinkHasEnded or RequestIsClosed)
        {
            navigation.NavigateTo(Address);
            return;
        }

        await KeepAsync();
    }

    /// <summary>A refused sending still keeps what was typed.</summary>
    private async Task KeepAsync()
    {
        var saved = await save.HandleAsync(new(Token, name, title, new(Guid.Empty, version, content)), Http.RequestAborted);
        if (saved.IsOk)
        {
            (version, savedAt) = (saved.Value.Version, saved.Value.SavedAtUtc);
            return;
        }

        refusal ??= saved.Refusal;
        if (saved.Refusal is not ChangedByAnother stale)
            return;
        changes = ChangeWords.Of(stale.WhatChanged, form!.Form, T);
        version = form.Version;
    }

    private string? ErrorOf(string field, string needed) => refusal switch
    {
        FieldIsRequired required when required.Field == field => T[needed],
        TextIsTooLong text when text.Field == field => refusals.Of(text),
        _ => null,
    };
}
