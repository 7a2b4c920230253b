using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Documents;

/// <summary>Registers the reading of papers.</summary>
public static class DocumentsModule
{
    /// <summary>Adds <see cref="IPaperReader"/>; it has no state and may be used from many threads.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddSingleton<IPaperReader, PaperReader>();
}
