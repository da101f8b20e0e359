using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Applications;

namespace StPortal.App.Features.Applications;

/// <summary>
/// Puts the preflight into words. All lines of a goal are one row, so that the list counts what there is to do and not what the
/// regulation counts.
/// </summary>
public sealed class ChecklistText(IStringLocalizer<ApplicationsTexts> texts, PreflightView view)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public IReadOnlyList<ChecklistRow> Rows() =>
    [
        .. view.Lines.Where(line => line.GoalCode is not null && line.Status != PreflightStatus.Check).GroupBy(line => line.GoalCode!).Select(Goal),
        .. view.Lines.Where(line => line.GoalCode is null || line.Status == PreflightStatus.Check).Select(Single),
    ];

    public string NameOf(CertificateForm form) =>
        CertificateForms.NumberOf(form, view.Regulation) is { } number
            ? texts["FormNumbered", texts[$"Form{form}"], number]
            : texts[$"Form{form}"];

    private ChecklistRow Goal(IGrouping<string, PreflightLine> lines)
    {
        var missing = lines.Where(line => line.Status == PreflightStatus.Missing).ToList();
        var title = TitleOf(lines.Key);
        if (missing.Count == 0)
        {
            var signers = lines.Select(line => line.Signer).OfType<string>().Distinct();
            return new ChecklistRow(PreflightGroup.Goals, PreflightStatus.Done, title, string.Join(", ", signers));
        }

        var why = string.Join(" · ", missing.GroupBy(line => line.Activity).Select(WhyOf));
        // What a supervisor has to attest comes first: the certificate is signed after it.
        var next = missing.Find(line => line.Kind == PreflightKind.GoalAttested) ?? missing[0];
        return Linked(new ChecklistRow(PreflightGroup.Goals, PreflightStatus.Missing, title, why), next);
    }

    /// <summary>Each activity is named once, with what it lacks.</summary>
    private string WhyOf(IGrouping<PrescribedActivity?, PreflightLine> lines)
    {
        var activity = lines.Key is null ? texts["AnyActivity"].Value : ActivityOf(lines.Key);
        var certificate = lines.FirstOrDefault(line => line.Kind == PreflightKind.GoalCertified);
        var number = certificate is null ? null : CertificateForms.NumberOf(certificate.Form!.Value, view.Regulation);
        return (lines.Any(line => line.Kind == PreflightKind.GoalAttested), certificate) switch
        {
            (true, null) => texts["NotAttested", activity],
            (true, _) => texts["NeitherAttestedNorCertified", activity, number!],
            _ => texts["NotCertified", activity, number!],
        };
    }

    private string ActivityOf(PrescribedActivity activity) =>
        string.Join($" {texts["Or"]} ", activity.Alternatives.Select(code => texts[$"Activity{code}"].Value));

    private ChecklistRow Single(PreflightLine line) => Linked(
        new ChecklistRow(line.Group, line.Status, SingleTitle(line), SingleWhy(line)), line);

    private string SingleTitle(PreflightLine line) => line.Kind switch
    {
        PreflightKind.GoalUncertain => TitleOf(line.GoalCode!),
        PreflightKind.Original => line.Subject!,
        _ => texts[$"Kind{line.Kind}"],
    };

    private string SingleWhy(PreflightLine line) => line.Kind switch
    {
        PreflightKind.ServiceMonths => texts[
            line.Status == PreflightStatus.Check ? "MonthsWithDegree" : "MonthsOf",
            Number(TrainingTime.ForShow(line.Have!.Value), "0.0"), Number(line.Need!.Value, "0"), Number(line.NeedWithDegree ?? 0, "0")],
        PreflightKind.ServiceList => texts["Periods", Number(line.Have!.Value, "0")],
        PreflightKind.GoalUncertain => texts[$"Note-{line.Subject ?? "doubtful"}"],
        PreflightKind.Original => texts[$"Original{line.Original}"],
        PreflightKind.EvidenceAge => texts["AgeOf", line.Subject!, Day(line.Date!.Value)],
        PreflightKind.Fee => line.Need is { } fee ? texts["FeeOf", Number(fee, "#,0"), Day(line.Date!.Value)] : texts["FeeUnknown"],
        PreflightKind.TwoSigners when line.Status == PreflightStatus.Done => line.Signer!,
        _ when line.Status == PreflightStatus.Done && line.Signer is not null => texts["SignedBy", line.Signer, Day(line.Date!.Value)],
        _ => texts[$"{line.Status}{line.Kind}"],
    };

    /// <summary>Others than the trainee read the same list without the links: the places that mend it are the trainee's own.</summary>
    private ChecklistRow Linked(ChecklistRow row, PreflightLine line) =>
        !view.IsOwn || row.Status == PreflightStatus.Done || HrefOf(line) is not { } href
            ? row
            : row with { Action = texts[$"Go{line.Target}"], Href = href };

    private static string? HrefOf(PreflightLine line) => line.Target switch
    {
        PreflightTarget.Goal => $"/min-st/delmal?delmal={line.GoalCode}",
        PreflightTarget.NewCertificate => $"/ansokan/intyg/nytt?form={line.Form}&delmal={line.GoalCode}",
        PreflightTarget.Certificate => $"/ansokan/intyg/{line.CertificateId}",
        PreflightTarget.Training => "/min-st",
        PreflightTarget.PersonalNumber => "/ansokan/personnummer",
        _ => null,
    };

    private string TitleOf(string code) => view.Goals.FirstOrDefault(goal => goal.Code == code) is { } goal ? $"{goal.Code} {goal.Label}" : code;

    private static string Number(decimal value, string format) => value.ToString(format, Swedish);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
