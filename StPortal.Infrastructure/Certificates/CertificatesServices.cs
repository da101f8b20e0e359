using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Certificates;

internal static class CertificatesServices
{
    public static IServiceCollection AddCertificates(this IServiceCollection services) => services
        .AddScoped<OwnTrainingGoalsQuery>()
        .AddScoped<OwnCertificateQuery>()
        .AddScoped<UploadOriginal>()
        .AddScoped<RegisterCertificate>()
        .AddScoped<AttachOriginal>();
}
