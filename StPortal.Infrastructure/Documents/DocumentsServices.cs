using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Documents;

internal static class DocumentsServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<IDocumentRenderer, SkiaDocumentRenderer>()
        .AddSingleton<IPdfAssembler>(provider => QpdfAssembler.IsAvailable
            ? new QpdfAssembler(provider.GetRequiredService<IDocumentRenderer>())
            : new PdfPigAssembler(provider.GetRequiredService<IDocumentRenderer>()));
}
