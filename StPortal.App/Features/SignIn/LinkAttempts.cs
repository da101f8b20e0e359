using System.Collections.Concurrent;
using System.Net;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// Counts links that are none of ours, per address and for a quarter of an hour. A whole hospital may sit behind one address, so only wrong
/// links count and a right one always opens: its 256 random bits are guessed by nobody. Each instance of the service counts for itself.
/// </summary>
public sealed class LinkAttempts(TimeProvider clock, ILogger<LinkAttempts> log)
{
    /// <summary>More than anybody mistypes: from here on each answer takes longer.</summary>
    public const int Slowed = 20;

    /// <summary>From here on a wrong link is refused without an answer of its own.</summary>
    public const int Refused = 200;

    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<IPAddress, Count> counts = new();

    /// <summary>Counts one wrong link; what to do with it.</summary>
    public Verdict Failed(IPAddress? address)
    {
        var from = NetworkOf(address ?? IPAddress.None);
        var now = clock.GetUtcNow();
        if (counts.Count >= MostAddresses)
            Sweep(now);
        var count = counts.AddOrUpdate(from, _ => new Count(1, now + Window), (_, old) => old.Until <= now ? new Count(1, now + Window) : old with { Wrong = old.Wrong + 1 });
        if (count.Wrong is Slowed or Refused)
            log.LogWarning("{Wrong} wrong personal links from {Address} within a quarter of an hour; further ones are {Verdict}", count.Wrong, from, count.Wrong == Slowed ? "slowed" : "refused");
        return count.Wrong < Slowed ? Verdict.Answered
            : count.Wrong < Refused ? new Verdict(false, TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, LongestPause.Ticks * (count.Wrong - Slowed + 1) / (Refused - Slowed))))
            : new Verdict(true, TimeSpan.Zero);
    }

    /// <summary>One household or hall of IPv6 addresses is one address: whoever has one has billions.</summary>
    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes.Length != 16)
            return address;
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (address, count) in counts)
        {
            if (count.Until <= now)
                counts.TryRemove(address, out _);
        }
    }

    private sealed record Count(int Wrong, DateTimeOffset Until);

    public sealed record Verdict(bool IsRefused, TimeSpan Pause)
    {
        internal static Verdict Answered { get; } = new(false, TimeSpan.Zero);
    }
}
