using StPortal.Infrastructure;

namespace StPortal.App.Operator;

/// <summary>What verbs stand on: the service's own configuration and everything below the screens, without a web server.</summary>
internal static class OperatorHost
{
    public static IHost Build(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ApplicationName = typeof(OperatorHost).Assembly.GetName().Name,
            // Settings lie beside the program; paths in them and on the command line are relative to where it is typed.
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
                ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
                ?? Environments.Production,
        });
        configure(builder);
        // A verb speaks for itself: what it has to say goes to its own output, not between log lines.
        builder.Logging.ClearProviders();
        builder.Services.AddLocalization();
        builder.Services.AddStPortalInfrastructure(builder.Configuration);
        return builder.Build();
    }
}
