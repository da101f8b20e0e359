using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Files;

internal static class FilesServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UploadOptions>().Bind(configuration.GetSection("Files"))
            .Validate(
                options => UploadOptions.IsReasonable(options.MaxMegabytes),
                $"Files:MaxMegabytes has to be a whole number from 1 to {UploadOptions.MostMegabytes}.");
        return services.AddSingleton<IFileStore, DiskFileStore>().AddSingleton<UploadReceiver>();
    }
}
