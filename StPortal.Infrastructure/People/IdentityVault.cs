using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Personal identity numbers, encrypted with a key purpose of each organisation's own. Callers decide who may ask: the owner, and the
/// compiler of a form on which the number is printed.
/// </summary>
public sealed class IdentityVault(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Puts the number into the context; the caller saves.</summary>
    public async Task PutAsync(
        StPortalDbContext context, Guid organisationId, Guid membershipId, PersonalIdentityNumber number, CancellationToken cancellationToken)
    {
        var cipherText = ProtectorOf(organisationId).Protect(number.Digits);
        var entry = await context.IdentityVault.SingleOrDefaultAsync(row => row.MembershipId == membershipId, cancellationToken);
        if (entry is null)
            context.IdentityVault.Add(new IdentityVaultEntry(organisationId, membershipId, cipherText));
        else
            entry.Replace(cipherText);
    }

    /// <summary>The member's number, or null when none has been entered.</summary>
    public async Task<PersonalIdentityNumber?> FindAsync(StPortalDbContext context, Guid membershipId, CancellationToken cancellationToken)
    {
        var entry = await context.IdentityVault.AsNoTracking()
            .SingleOrDefaultAsync(row => row.MembershipId == membershipId, cancellationToken);
        return entry is null
            ? null
            : PersonalIdentityNumber.Parse(ProtectorOf(entry.OrganisationId).Unprotect(entry.CipherText), clock.Today()).Value;
    }

    /// <summary>
    /// Makes sure that there is a key. On SQLite the key ring cannot be written while a transaction is open on another connection, so
    /// whoever puts numbers within one asks for this first.
    /// </summary>
    public void MakeReady(Guid organisationId) => ProtectorOf(organisationId).Protect("");

    private IDataProtector ProtectorOf(Guid organisationId) =>
        protection.CreateProtector("StPortal.IdentityVault", organisationId.ToString("N"));
}
