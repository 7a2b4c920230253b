using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Exports.Checklists;
using VendorRisk.Exports.Letters;
using VendorRisk.Exports.Lists;
using VendorRisk.Exports.Registers;
using VendorRisk.Exports.Templates;
using VendorRisk.Exports.Templates.Storage;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Exports;

/// <summary>The module's only registration.</summary>
public static class ExportsModule
{
    /// <summary>Adds <see cref="IPaperWriter"/>, <see cref="IChecklistDesk"/>, <see cref="ILetterWriter"/>, <see cref="IRegisterWriter"/> and <see cref="IListReader"/>; they have no state and may be used from many threads.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store that keeps the ward's forms; without it there is no <see cref="ITemplateBook"/>.</param>
    public static IServiceCollection AddExports(this IServiceCollection services, Func<IServiceProvider, StoreAddress>? store = null)
    {
        if (store is not null)
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddStore<TemplatesContext>(TemplatesContext.Module, store, options => new TemplatesContext(options), options => new PostgresTemplatesContext(options));
            services.AddSingleton<ITemplateBook, TemplateBook>();
        }

        return services.AddSingleton<IPaperWriter, PaperWriter>().AddSingleton<IChecklistDesk, ChecklistDesk>().AddSingleton<IRegisterWriter, RegisterWriter>().AddSingleton<IListReader, ListReader>()
            .AddSingleton<ILetterWriter, LetterWriter>();
    }
}
