using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure.Files.Blobs;

namespace StPortal.Infrastructure.Files;

internal static class FilesServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UploadOptions>().Bind(configuration.GetSection("Files"))
            .Validate(
                options => UploadOptions.IsReasonable(options.MaxMegabytes),
                $"Files:MaxMegabytes has to be a whole number from 1 to {UploadOptions.MostMegabytes}.");
        return services
            .AddSingleton(_ => Connect(Usable(configuration)))
            .AddSingleton<BlobStorageProbe>()
            .AddSingleton<DiskFileStore>()
            .AddSingleton<AzureBlobFileStore>()
            .AddSingleton<IFileStore>(provider => Usable(configuration).Provider == FileProvider.AzureBlob
                ? provider.GetRequiredService<AzureBlobFileStore>()
                : provider.GetRequiredService<DiskFileStore>())
            .AddSingleton<UploadReceiver>();
    }

    private static BlobServiceClient Connect(FileStorageSettings settings) =>
        BlobClients.Create(settings.Connection ?? throw new InvalidOperationException("ConnectionStrings:Files is missing."));

    private static FileStorageSettings Usable(IConfiguration configuration)
    {
        var settings = FileStorageSettings.Of(configuration);
        return settings.Obstacle() is { } obstacle
            ? throw new InvalidOperationException(FileStorageObjection.Sentence(obstacle, settings))
            : settings;
    }
}
