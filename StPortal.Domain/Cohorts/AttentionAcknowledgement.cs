namespace StPortal.Domain.Cohorts;

/// <summary>
/// That one person has seen why a training calls for attention and is on to it, with a note of how. Holds for the situation it was made in
/// (<see cref="AttentionKey"/>): when that changes the training calls again. One's own alone, and one for each training at a time.
/// </summary>
public sealed class AttentionAcknowledgement : TenantEntity
{
    public const int NoteLength = 500;

    private AttentionAcknowledgement()
    {
    }

    private AttentionAcknowledgement(Guid organisationId, Guid memberId, Guid trainingId)
        : base(organisationId) => (MemberId, TrainingId) = (memberId, trainingId);

    public Guid MemberId { get; private set; }

    public Guid TrainingId { get; private set; }

    public string AttentionKey { get; private set; } = "";

    public string Note { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    public static Result<AttentionAcknowledgement> Create(
        Guid organisationId, Guid memberId, Guid trainingId, string attentionKey, string note, DateTime atUtc)
    {
        var made = new AttentionAcknowledgement(organisationId, memberId, trainingId);
        return made.Renew(attentionKey, note, atUtc) is { IsOk: false } refused ? refused.Refusal : made;
    }

    /// <summary>Takes the place of what was noted before, in this situation or an earlier one.</summary>
    public Result Renew(string attentionKey, string note, DateTime atUtc)
    {
        if (attentionKey == Cohorts.AttentionKey.None)
            return new NothingToAcknowledge();
        if (Guard.Required(nameof(Note), note, NoteLength) is { } refusal)
            return refusal;
        (AttentionKey, Note, AtUtc) = (attentionKey, note.Trim(), atUtc);
        return Result.Ok;
    }
}
