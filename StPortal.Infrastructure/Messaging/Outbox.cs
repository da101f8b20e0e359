using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using StPortal.Domain.Messaging;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Messaging;

/// <summary>Puts a mail into the context of the use case that causes it; the use case's own save is what sends it.</summary>
public sealed class Outbox(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <param name="path">Where the mail leads, within the portal; may hold a personal link's secret.</param>
    /// <param name="values">What the template says by name; never a personal number, a rating or what somebody wrote.</param>
    internal void Add(
        StPortalDbContext context, MailKind kind, MailRecipient to, string path, IReadOnlyDictionary<string, string>? values = null)
    {
        var organisationId = context.TenantId ?? throw new InvalidOperationException("A mail is an organisation's.");
        var payload = JsonSerializer.Serialize(new MailPayload(path, values ?? new Dictionary<string, string>()));
        context.Add(new OutboxMail(
            organisationId, kind, to.Address, to.Name, to.Language, ProtectorOf(organisationId).Protect(payload), clock.GetUtcNow().UtcDateTime));
    }

    internal MailPayload Open(OutboxMail mail) =>
        JsonSerializer.Deserialize<MailPayload>(ProtectorOf(mail.OrganisationId).Unprotect(mail.Payload!))!;

    private IDataProtector ProtectorOf(Guid organisationId) => protection.CreateProtector("StPortal.Outbox", organisationId.ToString("N"));
}
