using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>The product as a command uses it: over the data folder that the environment names, without pages and jobs.</summary>
internal static class CommandServices
{
    public static ServiceProvider Open()
    {
        DataDirectory data = DataDirectory.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
        if (File.Exists(data.Store))
        {
            // What is tried out is held against what is in force, which the store knows.
            services.GetRequiredService<IPolicyBook>().FollowAsync().GetAwaiter().GetResult();
        }

        return services;
    }
}
