using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Documents.Output;
using VendorRisk.Documents.Output.Checklists;
using VendorRisk.Documents.Output.Registers;
using VendorRisk.Documents.Output.Templates;
using VendorRisk.Documents.Output.Templates.Storage;

namespace VendorRisk.Documents;

/// <summary>Registers papers in and papers out.</summary>
public static class DocumentsModule
{
    /// <summary>Adds <see cref="IPaperReader"/> and <see cref="IPaperWriter"/>; they have no state and may be used from many threads.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">Gives the connection string of the store that keeps the ward's forms; without it there is no <see cref="ITemplateBook"/>.</param>
    public static IServiceCollection AddDocuments(this IServiceCollection services, Func<IServiceProvider, string>? connectionString = null)
    {
        if (connectionString is not null)
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddDbContextFactory<TemplatesContext>((provider, options) => TemplatesContext.Configure(options, connectionString(provider)));
            services.AddSingleton<ITemplateBook, TemplateBook>();
        }

        return services.AddSingleton<IPaperReader, PaperReader>().AddSingleton<IPaperWriter, PaperWriter>()
            .AddSingleton<IChecklistDesk, ChecklistDesk>().AddSingleton<IRegisterWriter, RegisterWriter>();
    }
}
