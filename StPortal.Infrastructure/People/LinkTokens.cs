using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Makes and finds personal links. The secret is handed out once, when the link is made, and only its hash is kept: who reads the database
/// can open none of them.
/// </summary>
public sealed class LinkTokens(StPortalDbContextOptions options, TimeProvider clock)
{
    private const int SecretBytes = 32;

    private static readonly CompiledQuery<Func<StPortalDbContext, string, CancellationToken, Task<LinkToken?>>> ByHash = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, string hash, CancellationToken _) =>
            context.LinkTokens.AsNoTracking().SingleOrDefault(link => link.Hash == hash)));

    /// <summary>As <see cref="Issue"/>, and takes back those made before for the same.</summary>
    internal async Task<string> IssueAsync(
        StPortalDbContext context, Guid organisationId, LinkPurpose purpose, Guid subjectId, DateTime expiresAtUtc, CancellationToken cancellationToken)
    {
        await RevokeAsync(context, organisationId, purpose, subjectId, cancellationToken);
        return Issue(context, organisationId, purpose, subjectId, expiresAtUtc);
    }

    /// <summary>Puts the first link for something into the context; the caller saves. Returns the secret.</summary>
    internal string Issue(StPortalDbContext context, Guid organisationId, LinkPurpose purpose, Guid subjectId, DateTime expiresAtUtc)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        context.Add(new LinkToken(HashOf(secret), organisationId, purpose, subjectId, clock.GetUtcNow().UtcDateTime, expiresAtUtc));
        return secret;
    }

    /// <summary>From the caller's save on, no link made for it opens anything.</summary>
    internal async Task RevokeAsync(
        StPortalDbContext context, Guid organisationId, LinkPurpose purpose, Guid subjectId, CancellationToken cancellationToken)
    {
        var open = await context.LinkTokens
            .Where(link => link.OrganisationId == organisationId && link.Purpose == purpose && link.SubjectId == subjectId && link.RevokedAtUtc == null)
            .ToListAsync(cancellationToken);
        foreach (var link in open)
            link.Revoke(clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>What the link opens, asked before any tenant is known; null when it is unknown, for something else, expired or taken back.</summary>
    public async Task<FoundLink?> FindAsync(string? secret, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        // What cannot be a secret of ours is not looked for.
        if (secret is null || secret.Length != Base64Url.GetEncodedLength(SecretBytes))
            return null;
        await using var context = options.NewContext(new CurrentUser());
        var link = await ByHash.For(context)(context, HashOf(secret), cancellationToken);
        return link is not null && link.Purpose == purpose && link.IsOpen(clock.GetUtcNow().UtcDateTime)
            ? new FoundLink(link.OrganisationId, link.SubjectId, link.ExpiresAtUtc)
            : null;
    }

    /// <summary>Whether it is, or was, a link of ours at all: to tell a guess from a link that has merely ended.</summary>
    public async Task<bool> IsOursAsync(string? secret, CancellationToken cancellationToken)
    {
        if (secret is null || secret.Length != Base64Url.GetEncodedLength(SecretBytes))
            return false;
        await using var context = options.NewContext(new CurrentUser());
        return await ByHash.For(context)(context, HashOf(secret), cancellationToken) is not null;
    }

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
