using StPortal.Domain;
using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>What an invitation makes, checked against what the one who invites may give.</summary>
internal sealed record NewMember(Membership Member, IReadOnlyList<RoleAssignment> Roles, Invitation Invitation)
{
    public static Result<NewMember> Make(Actor actor, InviteMember.Input input, IReadOnlySet<Guid> units, DateTime now)
    {
        if (IsOutside(actor, input.UnitId, units))
            return new UnitIsUnknown();
        var created = Membership.Invite(actor.OrganisationId, input.GivenName, input.FamilyName, input.Email);
        if (!created.IsOk)
            return created.Refusal;
        var member = created.Value;
        if (member.Describe(input.Title, null, null, input.UnitId) is { IsOk: false, Refusal: var wrong })
            return wrong;
        var roles = new List<RoleAssignment>();
        foreach (var grant in input.Roles)
        {
            if (!PeoplePermissions.MayGrant(actor, grant.Role, grant.UnitId) || (grant.UnitId is { } unit && !units.Contains(unit)))
                return new UnitIsUnknown();
            var from = grant.From ?? actor.Today;
            if (grant.To < from)
                return new RoleEndsBeforeItBegins(from, grant.To.Value);
            roles.Add(new RoleAssignment(actor.OrganisationId, member.Id, grant.Role, grant.UnitId, from, grant.To));
        }

        return new NewMember(member, roles, new Invitation(actor.OrganisationId, member.Id, actor.MembershipId, now));
    }

    private static bool IsOutside(Actor actor, Guid? unitId, IReadOnlySet<Guid> units) =>
        !PeoplePermissions.MayAdminister(actor, unitId) || (unitId is { } unit && !units.Contains(unit));
}
