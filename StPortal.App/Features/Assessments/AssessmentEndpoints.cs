using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Features.Assessments;

/// <summary>Where the form's script saves as one types. Binding the form makes the framework demand its antiforgery token.</summary>
public static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder app)
    {
        app.MapPost("/bedomningar/{id:guid}/utkast", SaveAsync).RequireAuthorization();
        app.MapPost("/extern/{token}/utkast", SaveExternalAsync).AllowAnonymous();
    }

    public static string ClockTime(DateTime utc) => SwedishClock.ToSwedish(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static async Task<Results<Ok<DraftAnswer>, Microsoft.AspNetCore.Http.HttpResults.NotFound>> SaveAsync(
        Guid id,
        [FromForm] IFormCollection form,
        AssessmentFormQuery forms,
        SaveAssessmentDraft save,
        RefusalText refusals,
        IStringLocalizer<AssessmentsTexts> texts,
        CancellationToken cancellationToken)
    {
        var found = await forms.HandleAsync(id, cancellationToken);
        if (!found.IsOk)
            return TypedResults.NotFound();
        var view = found.Value;
        var content = AssessmentFields.Read(form, view.Form, view.Content.ObservedOn);
        var saved = await save.HandleAsync(
            new(id, AssessmentFields.Id(form, AssessmentFields.Version), content, AssessmentFields.Id(form, AssessmentFields.Save))
            {
                Unanswered = AssessmentFields.Ids(form, AssessmentFields.Unanswered),
            },
            cancellationToken);
        return TypedResults.Ok(Answer(saved, form, view.Version, view.Form, refusals, texts));
    }

    private static async Task<Results<Ok<DraftAnswer>, Microsoft.AspNetCore.Http.HttpResults.NotFound>> SaveExternalAsync(
        string token,
        [FromForm] IFormCollection form,
        ExternalFormQuery forms,
        SaveExternalDraft save,
        RefusalText refusals,
        IStringLocalizer<AssessmentsTexts> texts,
        CancellationToken cancellationToken)
    {
        var found = await forms.HandleAsync(token, cancellationToken);
        if (!found.IsOk)
            return TypedResults.NotFound();
        var view = found.Value;
        var draft = new SaveAssessmentDraft.Input(
            Guid.Empty, AssessmentFields.Id(form, AssessmentFields.Version), AssessmentFields.Read(form, view.Form, view.Content.ObservedOn),
            AssessmentFields.Id(form, AssessmentFields.Save))
        {
            Unanswered = AssessmentFields.Ids(form, AssessmentFields.Unanswered),
        };
        var saved = await save.HandleAsync(
            new(token, ExternalFields.Text(form, ExternalFields.Name), ExternalFields.Text(form, ExternalFields.Title), draft), cancellationToken);
        return TypedResults.Ok(Answer(saved, form, view.Version, view.Form, refusals, texts));
    }

    private static DraftAnswer Answer(
        Result<SavedDraft> saved, IFormCollection form, Guid version, InstrumentDefinition definition, RefusalText refusals, IStringLocalizer<AssessmentsTexts> texts) =>
        saved.Refusal switch
        {
            null => new DraftAnswer(
                "saved", saved.Value.Version, ClockTime(saved.Value.SavedAtUtc), AssessmentFields.UnreadDay(form) is null ? null : texts["DayUnread"].Value),
            ChangedByAnother stale => new DraftAnswer("stale", version, Changes: ChangeWords.Of(stale.WhatChanged, definition, texts)),
            AssessmentIsSigned signed => new DraftAnswer("signed", Message: refusals.Of(signed)),
            { } refusal => new DraftAnswer("refused", Message: refusals.Of(refusal)),
        };
}
