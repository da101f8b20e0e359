namespace StPortal.Tests.App.Wording;

internal static class Told
{
    /// <summary>Fails with every breach written out, one a line.</summary>
    public static void Nothing(IEnumerable<string> breaches)
    {
        var all = string.Join('\n', breaches);
        Assert.True(all.Length == 0, all);
    }
}
