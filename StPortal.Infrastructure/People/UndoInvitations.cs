using StPortal.Domain;

namespace StPortal.Infrastructure.People;

/// <summary>Takes a whole list back: whoever has not joined meanwhile is removed again.</summary>
public sealed class UndoInvitations(RemoveInvited remove)
{
    /// <summary>How many were removed.</summary>
    public async Task<Result<int>> HandleAsync(IReadOnlyList<Guid> members, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var member in members.Take(InvitationLines.Limit))
        {
            if ((await remove.HandleAsync(member, cancellationToken)).IsOk)
                removed++;
        }

        return removed;
    }
}
