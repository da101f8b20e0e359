using System.Web;
using StPortal.App.Features.Cohorts;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>The address is the page's only memory: what is written must be read back alike.</summary>
public sealed class CohortViewTests
{
    public static TheoryData<CohortView> Views =>
    [
        CohortView.Usual,
        new CohortView(new CohortRequest { Search = "Öberg & Åsa", Rule = AttentionRule.SupervisorEnding, SpecialtyKey = "kirurgi" }, Compact: true),
        new CohortView(new CohortRequest { UnitId = Guid.NewGuid(), SupervisorId = Guid.NewGuid(), Regulation = RegulationCode.Sosfs20158 }),
        new CohortView(new CohortRequest { Status = null, Sort = CohortSort.Next, Descending = true, GroupByNeed = false, Page = 3, PageSize = 250 }),
        new CohortView(new CohortRequest { Status = TrainingStatus.Completed }),
        new CohortView(new CohortRequest(), Closed: CohortFolds.NeedsYou | CohortFolds.Fine),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public void Address_Written_IsReadBackAlike(CohortView view) => Assert.Equal(view, Read(view.ToAddress()));

    [Fact]
    public void Address_OfTheUsual_IsShort() => Assert.Equal("/kohort", CohortView.Usual.ToAddress());

    [Theory]
    [InlineData("/kohort?orsak=hittepa&sortera=langd&sida=-4&antal=många&enhet=inte-ett-id&regelverk=1999:1&status=okand")]
    [InlineData("/kohort?sida=99999999999999")]
    public void Address_NotUnderstood_IsTheUsual(string address) => Assert.Equal(CohortView.Usual, Read(address));

    [Fact]
    public void SortedBy_SameColumn_TurnsTheOrder_AndBeginsFromPageOne()
    {
        var once = CohortView.Usual.At(4).SortedBy(CohortSort.Goals);

        Assert.Equal((CohortSort.Goals, false, 1), (once.Request.Sort, once.Request.Descending, once.Request.Page));
        Assert.True(once.SortedBy(CohortSort.Goals).Request.Descending);
        Assert.False(once.SortedBy(CohortSort.Goals).SortedBy(CohortSort.Goals).Request.Descending);
    }

    [Fact]
    public void Folding_AGroupTwice_OpensItAgain()
    {
        var folded = CohortView.Usual.At(2).Folding(CohortGroup.Fine);

        Assert.Equal("/kohort?sida=2&stangda=inget", folded.ToAddress());
        Assert.Equal((false, true), (folded.IsOpen(CohortGroup.Fine), folded.IsOpen(CohortGroup.NeedsYou)));
        Assert.Equal(CohortView.Usual.At(2), folded.Folding(CohortGroup.Fine));
    }

    [Fact]
    public void Walk_FromALaterPage_KeepsTheFilters()
    {
        var view = new CohortView(new CohortRequest { Rule = AttentionRule.ClaimsWaiting, Page = 2 });

        Assert.Equal("/kohort/genomgang?orsak=underlag-vantar&person=klar", view.ToWalk("klar"));
        Assert.Equal("/kohort/genomgang", CohortView.Usual.ToWalk());
    }

    [Fact]
    public void Cleared_Filters_KeepsOrderAndDensity()
    {
        var view = new CohortView(new CohortRequest { Search = "x", Rule = AttentionRule.ClaimsWaiting, Sort = CohortSort.Unit, PageSize = 100 }, Compact: true);

        Assert.True(view.IsNarrowed);
        Assert.Equal(new CohortView(new CohortRequest { Sort = CohortSort.Unit, PageSize = 100 }, Compact: true), view.Cleared());
        Assert.False(view.Cleared().IsNarrowed);
    }

    private static CohortView Read(string address)
    {
        var query = HttpUtility.ParseQueryString(new Uri(new Uri("http://portal.example"), address).Query);
        return CohortView.Read(query.AllKeys.ToDictionary(key => key!, key => query[key]));
    }
}
