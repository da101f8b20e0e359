using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Tests.Domain.Assessments;

public sealed class AssessmentTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly InstrumentDefinition Form = StandardInstruments.MiniCex;

    [Fact]
    public void Save_HalfAForm_IsKept()
    {
        var draft = Draft();

        var saved = draft.Save(draft.Content() with { Feedback = " Bra " }, Form, Now);

        Assert.True(saved.IsOk);
        Assert.Equal("Bra", draft.Feedback);
        Assert.False(draft.IsUntouched());
    }

    [Fact]
    public void Save_AnswerThatTheFormLacks_IsRefused()
    {
        var draft = Draft();

        var saved = draft.Save(draft.Content() with { Answers = new Dictionary<string, string> { ["history"] = "9" } }, Form, Now);

        Assert.Equal("history", Assert.IsType<AnswerIsNotOnTheForm>(saved.Refusal).ItemKey);
    }

    [Fact]
    public void Sign_WithNothingObserved_IsRefused()
    {
        var draft = Filled(InstrumentDefinition.NotObserved);

        Assert.IsType<NothingWasObserved>(Sign(draft).Refusal);
    }

    [Fact]
    public void Sign_WithoutIndependence_IsRefused()
    {
        var draft = Filled("4");
        draft.Save(draft.Content() with { Independence = null }, Form, Now);

        Assert.IsType<IndependenceIsMissing>(Sign(draft).Refusal);
    }

    [Fact]
    public void Sign_ForTomorrow_IsRefused()
    {
        var draft = Filled("4");
        draft.Save(draft.Content() with { ObservedOn = Today.AddDays(1) }, Form, Now);

        Assert.IsType<ObservationIsInTheFuture>(Sign(draft).Refusal);
    }

    [Fact]
    public void Save_AfterSigning_IsRefused()
    {
        var draft = Filled("4");
        Assert.True(Sign(draft).IsOk);

        Assert.IsType<AssessmentIsSigned>(draft.Save(draft.Content() with { Feedback = "Nytt" }, Form, Now).Refusal);
    }

    [Fact]
    public void Changes_OfOneAnswer_NameThatAnswerAlone()
    {
        var yours = Filled("4").Content();
        var theirs = yours with { Answers = yours.Answers.ToDictionary(a => a.Key, a => a.Key == "overall" ? "5" : a.Value) };

        var change = Assert.Single(AssessmentChanges.Between(yours, theirs));

        Assert.Equal(("Answers.overall", "4", "5"), (change.Field, change.Yours, change.Theirs));
    }

    private static Result Sign(Assessment draft) =>
        draft.Sign(Form, new Signature("Karim Haddad", null, Now), Guid.NewGuid(), Today);

    private static Assessment Filled(string answer)
    {
        var draft = Draft();
        draft.Save(
            draft.Content() with { Answers = Form.Items.ToDictionary(item => item.Key, _ => answer), Independence = IndependenceLevel.Independent },
            Form, Now);
        return draft;
    }

    private static Assessment Draft() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Today, Now);
}
