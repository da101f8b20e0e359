using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Whether the organisation would be left without anybody who can administer it whole.</summary>
internal static class LastAdministrator
{
    public static async Task<bool> IsAsync(StPortalDbContext context, Guid memberId, DateOnly today, CancellationToken cancellationToken)
    {
        var administrators = await context.RoleAssignments.AsNoTracking()
            .Where(role => role.Role == Role.LocalAdministrator && role.UnitId == null && role.From <= today && (role.To == null || role.To >= today))
            .Join(context.Memberships.Where(member => member.Status == MembershipStatus.Active), role => role.MembershipId, member => member.Id, (role, _) => role.MembershipId)
            .Distinct().ToListAsync(cancellationToken);
        return administrators is [var only] && only == memberId;
    }
}
