using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>The product as a command uses it: over the data folder that the environment names, without pages and jobs.</summary>
internal static class CommandServices
{
    public static ServiceProvider Open()
    {
        DataDirectory data = DataDirectory.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        return new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
    }
}
