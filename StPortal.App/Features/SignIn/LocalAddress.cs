namespace StPortal.App.Features.SignIn;

/// <summary>A return address is followed only within the portal: anything else would let a link send people on to a stranger's page.</summary>
public static class LocalAddress
{
    public static string OrHome(string? address) => IsLocal(address) ? address! : "/";

    private static bool IsLocal(string? address) =>
        address is ['/', ..]
        && (address.Length == 1 || (address[1] is not '/' and not '\\'))
        && !address.Any(char.IsControl)
        && !address.StartsWith("/logga-", StringComparison.OrdinalIgnoreCase);
}
