using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StPortal.App.Features.SignIn;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.App.SignIn;

public sealed class LinkGateTests
{
    [Fact]
    public async Task ThousandWrongLinks_FromOneAddress_AreSlowedThenRefused_AndOthersAreNot()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var scope = portal.AsNobody();
        var log = new ListLogger();
        var gate = new LinkGate(_ => Task.CompletedTask, new LinkAttempts(portal.Clock, log), scope.Get<LinkTokens>(), portal.Clock);
        var statuses = new List<int>();
        var waited = TimeSpan.Zero;

        for (var i = 0; i < 1000; i++)
        {
            var (status, pause) = await TryAsync(gate, portal, "203.0.113.7", $"/extern/fel{i}");
            statuses.Add(status);
            waited += pause;
        }

        var (other, otherPause) = await TryAsync(gate, portal, "203.0.113.8", "/inbjudan/fel");
        Assert.All(statuses[..(LinkAttempts.Refused - 1)], status => Assert.Equal(200, status));
        Assert.All(statuses[(LinkAttempts.Refused - 1)..], status => Assert.Equal(429, status));
        Assert.True(waited > TimeSpan.FromMinutes(2), $"slowed by {waited}");
        Assert.Equal((200, TimeSpan.Zero), (other, otherPause));
        Assert.Equal(["slowed", "refused"], log.Lines.Select(line => line.Split(' ')[^1]));
        Assert.All(log.Lines, line => Assert.Contains("203.0.113.7", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WrongLinks_AQuarterOfAnHourLater_AreForgotten()
    {
        await using var portal = await TestPortal.StartAsync();
        var attempts = new LinkAttempts(portal.Clock, new ListLogger());
        for (var i = 0; i < LinkAttempts.Refused; i++)
            attempts.Failed(IPAddress.Loopback);

        Assert.True(attempts.Failed(IPAddress.Loopback).IsRefused);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.False(attempts.Failed(IPAddress.Loopback).IsRefused);
    }

    [Fact]
    public void Addresses_OfOneIpv6Network_AreOne()
    {
        var attempts = new LinkAttempts(TimeProvider.System, new ListLogger());
        for (var i = 0; i < LinkAttempts.Refused; i++)
            attempts.Failed(IPAddress.Parse($"2001:db8::{i + 1:x}"));

        Assert.True(attempts.Failed(IPAddress.Parse("2001:db8::ffff")).IsRefused);
        Assert.False(attempts.Failed(IPAddress.Parse("2001:db9::1")).IsRefused);
    }

    private static async Task<(int Status, TimeSpan Pause)> TryAsync(LinkGate gate, TestPortal portal, string address, string path)
    {
        var http = new DefaultHttpContext { Request = { Path = path }, Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
        var before = portal.Clock.GetUtcNow();
        var going = gate.InvokeAsync(http);
        // The pause is on the test's clock, which stands until it is moved.
        for (var i = 0; i < 100 && !going.IsCompleted; i++)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            if (!going.IsCompleted)
                portal.Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        await going;
        return (http.Response.StatusCode, portal.Clock.GetUtcNow() - before);
    }

    private sealed class ListLogger : ILogger<LinkAttempts>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
