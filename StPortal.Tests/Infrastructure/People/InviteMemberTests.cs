using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Supervision;

namespace StPortal.Tests.Infrastructure.People;

public sealed class InviteMemberTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invite_ByTheAdministrator_MakesMemberRolesInvitationAndMailInOneSave()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();

        var invited = await scope.Get<InviteMember>().HandleAsync(
            new("Åke", "Östlund", "ake@region.example", "Överläkare", here.Clinic.Id, [new RoleGrant(Role.Supervisor, here.Clinic.Id)]), Token);

        await using var context = scope.NewContext();
        var member = await context.Memberships.SingleAsync(one => one.Id == invited.Value, Token);
        Assert.Equal(MembershipStatus.Invited, member.Status);
        Assert.Equal(Role.Supervisor, (await context.RoleAssignments.SingleAsync(role => role.MembershipId == member.Id, Token)).Role);
        Assert.Equal(here.Administrator.Id, (await context.Invitations.SingleAsync(one => one.MembershipId == member.Id, Token)).InvitedById);
        var mail = await context.OutboxMails.SingleAsync(Token);
        Assert.Equal((MailKind.Invitation, "ake@region.example", MailStatus.Waiting), (mail.Kind, mail.ToAddress, mail.Status));
        Assert.DoesNotContain("inbjudan", mail.Payload!, StringComparison.OrdinalIgnoreCase);
        Assert.Single(await context.LinkTokens.ToListAsync(Token));
    }

    [Fact]
    public async Task Invite_AnAddressThatIsTaken_IsRefusedWhateverItsCase()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var input = new InviteMember.Input("Åke", "Östlund", "ake@region.example", null, null, []);
        await scope.Get<InviteMember>().HandleAsync(input, Token);

        var again = await scope.Get<InviteMember>().HandleAsync(input with { Email = "Ake@Region.example" }, Token);

        Assert.IsType<EmailIsTaken>(again.Refusal);
    }

    [Fact]
    public async Task Invite_ByAClinicsAdministrator_StaysWithinTheClinic()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsOfClinic();
        var invite = scope.Get<InviteMember>();
        var input = new InviteMember.Input("Åke", "Östlund", "ake@region.example", null, here.Clinic.Id, []);

        Assert.IsType<UnitIsUnknown>((await invite.HandleAsync(input with { UnitId = here.Other.Id }, Token)).Refusal);
        Assert.IsType<UnitIsUnknown>((await invite.HandleAsync(input with { UnitId = null }, Token)).Refusal);
        Assert.IsType<UnitIsUnknown>((await invite.HandleAsync(input with { Roles = [new RoleGrant(Role.Supervisor, here.Other.Id)] }, Token)).Refusal);
        Assert.IsType<UnitIsUnknown>((await invite.HandleAsync(input with { Roles = [new RoleGrant(Role.LocalAdministrator, null)] }, Token)).Refusal);
        Assert.IsType<UnitIsUnknown>((await invite.HandleAsync(input with { Roles = [new RoleGrant(Role.SystemAdministrator, here.Clinic.Id)] }, Token)).Refusal);
        Assert.True((await invite.HandleAsync(input with { Roles = [new RoleGrant(Role.LocalAdministrator, here.Clinic.Id)] }, Token)).IsOk);
    }

    [Fact]
    public async Task Resend_Always_LeavesOneOpenLink()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var id = (await scope.Get<InviteMember>().HandleAsync(new("Åke", "Östlund", "ake@region.example", null, null, []), Token)).Value;

        var sent = await scope.Get<ResendInvitation>().HandleAsync(id, Token);

        await using var context = scope.NewContext();
        Assert.True(sent.IsOk);
        Assert.Equal(2, await context.OutboxMails.CountAsync(Token));
        Assert.Single(await context.LinkTokens.Where(link => link.RevokedAtUtc == null).ToListAsync(Token));
    }

    [Fact]
    public async Task Remove_SomebodyInvited_LeavesNothingBehind()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var id = (await scope.Get<InviteMember>().HandleAsync(
            new("Åke", "Östlund", "ake@region.example", null, null, [new RoleGrant(Role.Assessor, null)]), Token)).Value;

        var removed = await scope.Get<RemoveInvited>().HandleAsync(id, Token);

        await using var context = scope.NewContext();
        Assert.True(removed.IsOk);
        Assert.False(await context.Memberships.AnyAsync(one => one.Id == id, Token));
        Assert.Empty(await context.LinkTokens.Where(link => link.RevokedAtUtc == null).ToListAsync(Token));
        Assert.IsType<NotFound>((await scope.Get<RemoveInvited>().HandleAsync(id, Token)).Refusal);
        Assert.IsType<MembershipIsInUse>((await scope.Get<RemoveInvited>().HandleAsync(here.OfClinic.Id, Token)).Refusal);
    }

    [Fact]
    public async Task Expired_Invitation_WaitsForWhoAdministersThePerson()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        await scope.Get<InviteMember>().HandleAsync(new("Åke", "Östlund", "ake@region.example", null, here.Other.Id, []), Token);
        Assert.Empty(await scope.Get<WorkItemsQuery>().HandleAsync(Token));

        here.Portal.Clock.Advance(Invitation.Lifetime);

        var waits = Assert.Single(await scope.Get<WorkItemsQuery>().HandleAsync(Token));
        Assert.Equal((WorkItemKind.ExpiredInvitation, "Åke Östlund"), (waits.Kind, waits.Subject));
        await using var ofClinic = here.AsOfClinic();
        Assert.Empty(await ofClinic.Get<WorkItemsQuery>().HandleAsync(Token));
    }
}
