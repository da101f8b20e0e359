using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// The whole portal on a real port, as a developer starts it: Development, demo sign-in, a data folder of its own. What differs for some
/// tests is overridden.
/// </summary>
public class PortalFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("st-portal-e2e-").FullName;
    private Factory? factory;

    public Uri Address { get; private set; } = default!;

    public IServiceProvider Services => factory!.Services;

    public virtual async ValueTask InitializeAsync()
    {
        factory = new Factory(folder, Configure);
        Listen(factory);
        factory.StartServer();
        var addresses = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(addresses.Addresses.First()
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        await SeedAsync(TestContext.Current.CancellationToken);
    }

    protected virtual void Configure(IWebHostBuilder builder)
    {
    }

    protected virtual void Listen(WebApplicationFactory<Program> started) => started.UseKestrel(0);

    protected virtual Task SeedAsync(CancellationToken cancellationToken) => PersonaSeed.RunAsync(Services, cancellationToken);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (factory is not null)
            await factory.DisposeAsync();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A pooled connection may still hold the file; the folder is in the machine's temporary folder.
        }
    }

    private sealed class Factory(string folder, Action<IWebHostBuilder> configure) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data:Folder", folder);
            builder.UseSetting("SignIn:Demo", "true");
            // So that the pages are as customers have them; Entra itself is asked by nobody here.
            builder.UseSetting("Entra:ClientId", StandInServer.ClientId);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error");
            configure(builder);
        }
    }
}
