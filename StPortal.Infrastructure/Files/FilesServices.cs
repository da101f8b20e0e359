using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Files;

internal static class FilesServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UploadOptions>().Bind(configuration.GetSection("Files"));
        return services.AddSingleton<IFileStore, DiskFileStore>().AddSingleton<UploadReceiver>();
    }
}
