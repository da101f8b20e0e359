using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StPortal.Infrastructure.Messaging;

public static class MessagingServices
{
    internal static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLocalization();
        services.AddOptions<MailOptions>().Bind(configuration.GetSection("Mail"));
        services.AddOptions<PortalOptions>().Bind(configuration.GetSection("Portal"));
        services.AddSingleton<SmtpTransport>().AddSingleton<FolderTransport>();
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.ToFolder
            ? provider.GetRequiredService<FolderTransport>()
            : provider.GetRequiredService<SmtpTransport>());
        services.AddScoped<DeadMailQuery>().AddScoped<RetryMail>();
        return services.AddSingleton<Outbox>().AddSingleton<MailComposer>().AddSingleton<MailSender>().AddSingleton<MailFolder>();
    }

    /// <summary>The job that sends: for the service itself, not for operator verbs.</summary>
    public static IServiceCollection AddMailSending(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
}
