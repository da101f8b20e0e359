using System.Security.Cryptography;

namespace StPortal.App.Features.Shell;

/// <summary>A short word to read out over the telephone: no letters or digits that are easily mistaken for one another.</summary>
public static class ErrorReference
{
    public static string New() => RandomNumberGenerator.GetString("23456789ABCDEFGHJKMNPQRSTUVWXYZ", 8);
}
