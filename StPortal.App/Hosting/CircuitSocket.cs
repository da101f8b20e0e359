using Microsoft.AspNetCore.Components.Server;

namespace StPortal.App.Hosting;

/// <summary>How the web socket of a circuit is opened.</summary>
internal static class CircuitSocket
{
    /// <summary>
    /// The compressor looks back 2^13 = 8 kB instead of 32: a row of a list resembles the one before it, which is nearer than that, and
    /// a shorter way back is sooner searched (docs/performance.md, Circuits).
    /// </summary>
    private const int WindowBits = 13;

    public static void Configure(ServerComponentsEndpointOptions options)
    {
        options.ContentSecurityFrameAncestorsPolicy = "'none'";
        options.ConfigureWebSocketAcceptContext = (_, context) =>
        {
            // As Blazor does by itself. Compression with secrets is dangerous where a stranger can have text sent beside them; no
            // other site can open this socket in a person's name: the cookie is SameSite, and framing is refused above.
            context.DangerousEnableCompression = true;
            context.ServerMaxWindowBits = WindowBits;
            return Task.CompletedTask;
        };
    }
}
