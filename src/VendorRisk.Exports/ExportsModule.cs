using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Exports.Checklists;
using VendorRisk.Exports.Registers;
using VendorRisk.Exports.Templates;
using VendorRisk.Exports.Templates.Storage;

namespace VendorRisk.Exports;

/// <summary>The module's only registration.</summary>
public static class ExportsModule
{
    /// <summary>Adds <see cref="IPaperWriter"/>, <see cref="IChecklistDesk"/> and <see cref="IRegisterWriter"/>; they have no state and may be used from many threads.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">Gives the connection string of the store that keeps the ward's forms; without it there is no <see cref="ITemplateBook"/>.</param>
    public static IServiceCollection AddExports(this IServiceCollection services, Func<IServiceProvider, string>? connectionString = null)
    {
        if (connectionString is not null)
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddDbContextFactory<TemplatesContext>((provider, options) => TemplatesContext.Configure(options, connectionString(provider)));
            services.AddSingleton<ITemplateBook, TemplateBook>();
        }

        return services.AddSingleton<IPaperWriter, PaperWriter>().AddSingleton<IChecklistDesk, ChecklistDesk>().AddSingleton<IRegisterWriter, RegisterWriter>();
    }
}
