using StPortal.Domain;
using StPortal.Domain.Cohorts;

namespace StPortal.Tests.Domain.Cohorts;

public sealed class AttentionAcknowledgementTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Create_WithNote_HoldsItTrimmed()
    {
        var made = Create("key", "  Samtal bokat ").Value;

        Assert.Equal(("key", "Samtal bokat", Now), (made.AttentionKey, made.Note, made.AtUtc));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Create_WithoutNote_IsRefused(string note) => Assert.IsType<FieldIsRequired>(Create("key", note).Refusal);

    [Fact]
    public void Create_NoteTooLong_IsRefused() => Assert.IsType<TextIsTooLong>(Create("key", new string('a', 501)).Refusal);

    [Fact]
    public void Create_WhereNothingIsFlagged_IsRefused() => Assert.IsType<NothingToAcknowledge>(Create(AttentionKey.None, "Samtal bokat").Refusal);

    [Fact]
    public void Renew_Refused_LeavesWhatStood()
    {
        var made = Create("key", "Samtal bokat").Value;

        Assert.IsType<FieldIsRequired>(made.Renew("other", "", Now.AddDays(1)).Refusal);
        Assert.Equal(("key", "Samtal bokat", Now), (made.AttentionKey, made.Note, made.AtUtc));
    }

    private static Result<AttentionAcknowledgement> Create(string key, string note) =>
        AttentionAcknowledgement.Create(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), key, note, Now);
}
