using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Evidence;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.App.Evidence;

public sealed class GoalMatrixViewTests : BlazorTestBase
{
    public GoalMatrixViewTests() => Services.AddScoped<EvidenceWords>();

    [Fact]
    public void Matrix_Opened_ShowsWhatRemains()
    {
        var view = Show();

        Assert.DoesNotContain(view.FindAll(".line .code"), code => code.TextContent == "STa7");
        Assert.Contains("benämningarna är våra arbetsnamn", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_FilteredOnAttested_ShowsThoseAlone()
    {
        var view = Show();

        view.FindAll(".filter button").Single(button => button.TextContent.Contains("intygat", StringComparison.Ordinal)).Click();

        Assert.Equal("STa7", Assert.Single(view.FindAll(".line .code")).TextContent);
    }

    [Fact]
    public void Line_Opened_ShowsTheItemAndWhoHoldsIt()
    {
        var view = Show();

        view.FindAll(".line").Single(line => line.QuerySelector(".code")!.TextContent == "STa4").QuerySelector("button")!.Click();

        Assert.Contains("Föreslaget, väntar på Karim Haddad", view.Find(".detail").TextContent, StringComparison.Ordinal);
        Assert.NotNull(view.Find(".detail a[href^='/min-st/underlag/course/']"));
    }

    [Fact]
    public void Matrix_OfSomebodyElse_OffersNothingToWrite()
    {
        var view = Show(isOwn: false);

        view.Find(".line button").Click();

        Assert.Empty(view.FindAll(".detail a"));
    }

    [Fact]
    public void Matrix_ForWhoAttests_LeadsToTheDecisionAndToTheFiles()
    {
        var view = Show(isOwn: false, mayDecide: true);

        view.FindAll(".line").Single(line => line.QuerySelector(".code")!.TextContent == "STa4").QuerySelector("button")!.Click();

        Assert.StartsWith("Granska", view.Find(".detail a[href^='/st-lakare/']").TextContent, StringComparison.Ordinal);
        Assert.Contains("Intyg.pdf", view.Find(".detail .files").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<GoalMatrixView> Show(bool isOwn = true, bool mayDecide = false)
    {
        ClaimRow[] claims =
        [
            Claim("STa4", ActivityCode.Course, ClaimStatus.Proposed) with { WaitsFor = "Karim Haddad" },
            Claim("STa7", ActivityCode.ClinicalService, ClaimStatus.Attested) with { DecidedBy = "Karim Haddad", DecidedAtUtc = Clock.GetUtcNow().UtcDateTime },
            Claim("STa7", ActivityCode.Course, ClaimStatus.Attested) with { DecidedBy = "Karim Haddad", DecidedAtUtc = Clock.GetUtcNow().UtcDateTime },
        ];
        var item = new EvidenceItem(
            EvidenceKind.Course, Guid.NewGuid(), Guid.NewGuid(), "Etik i vården", Day("2026-10-05"), Day("2026-10-06"), ActivityCode.Course);
        var goals = CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri");
        var rows = GoalProgress.Of(goals, claims.Select(claim => new ClaimFacts(claim.GoalCode, claim.Activity, claim.Status)))
            .Select(progress => new GoalMatrixRow(
                progress,
                [.. claims.Where(claim => claim.GoalCode == progress.Goal.Code).Select(claim => new GoalEvidence(claim, item, mayDecide ? [new(Guid.NewGuid(), item.Id, "Intyg.pdf", 2048)] : [], mayDecide))],
                []));
        var head = new TrainingHead(Guid.NewGuid(), "Nora Forsell", "Psykiatri", RegulationCode.Hslffs20218, Day("2025-01-01"), "Karim Haddad");
        return Render<GoalMatrixView>(parameters => parameters.Add(view => view.Matrix, new GoalMatrix(head, [.. rows], isOwn)));
    }

    private static ClaimRow Claim(string goal, ActivityCode activity, ClaimStatus status) =>
        new(Guid.NewGuid(), Guid.NewGuid(), goal, EvidenceKind.Course, Guid.NewGuid(), activity, status, null, null, null, null, null);
}
