using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Messaging;

namespace StPortal.App.Hosting;

/// <summary>The address with which links in mail begin.</summary>
internal static class PortalAddress
{
    private const string Key = "Portal:Address";

    /// <summary>Why the service must not start, in a plain sentence; null when it may.</summary>
    public static string? Objection(IConfiguration configuration, IHostEnvironment environment) =>
        configuration[Key] is { Length: > 0 } address
            ? Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || environment.IsDevelopment())
                ? null
                : $"{Key} is {address}, which is no address that begins with https://. Links in mail would lead nowhere. Correct it and start again."
            : environment.IsDevelopment()
                ? null
                : $"{Key} is not set, so links in mail would lead nowhere; this is {environment.EnvironmentName}. Set it to the portal's own address, for example https://st.example.se, and start again.";

    public static IServiceCollection AddMail(this IServiceCollection services, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            services.PostConfigure<MailOptions>(options => options.ToFolder |= options.Host is not { Length: > 0 });
        return services.AddMailSending();
    }

    /// <summary>On a developer's machine it is whatever the service listens on, which is known once it does.</summary>
    public static void UsePortalAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.Address ??=
            addresses?.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
    });
}
