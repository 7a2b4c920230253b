using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Documents.Output;

namespace VendorRisk.Documents;

/// <summary>Registers papers in and papers out.</summary>
public static class DocumentsModule
{
    /// <summary>Adds <see cref="IPaperReader"/> and <see cref="IPaperWriter"/>; they have no state and may be used from many threads.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<IPaperReader, PaperReader>().AddSingleton<IPaperWriter, PaperWriter>();
}
