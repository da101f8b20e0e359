using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Tests.EndToEnd;

/// <summary>The whole portal on a real port, as a developer starts it: Development, demo sign-in, a data folder of its own.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("st-portal-e2e-").FullName;
    private Factory? factory;

    public Uri Address { get; private set; } = default!;

    public IServiceProvider Services => factory!.Services;

    public async ValueTask InitializeAsync()
    {
        factory = new Factory(folder);
        factory.UseKestrel(0);
        factory.StartServer();
        var addresses = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(addresses.Addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal));
        await PersonaSeed.RunAsync(factory.Services, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
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

    private sealed class Factory(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data:Folder", folder);
            builder.UseSetting("SignIn:Demo", "true");
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error");
        }
    }
}
