namespace VendorRisk.Web.Composition;

/// <summary>The one composition, shared by the web server and the command line.</summary>
internal static class VendorRiskServices
{
    public static IServiceCollection AddVendorRisk(this IServiceCollection services, DataDirectory data)
    {
        services.AddSingleton(data);
        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
