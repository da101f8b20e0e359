using System.Net.Mail;

namespace StPortal.Domain.People;

/// <summary>E-mail addresses as people write them in lists.</summary>
public static class EmailAddress
{
    public static bool IsPlausible(string text) =>
        MailAddress.TryCreate(text.Trim(), out var address)
        && address.Address == text.Trim()
        && address.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Addresses that differ only in case are one address.</summary>
    public static string Key(string text) => text.Trim().ToLowerInvariant();
}
