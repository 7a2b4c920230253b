using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>The product as a command uses it: over the data folder that the environment names, without pages and jobs.</summary>
internal static class CommandServices
{
    public static ServiceProvider Open()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        DataDirectory data = DataDirectory.Resolve(configuration);
        return new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(data, store: StoreSettings.Resolve(configuration, data), profile: ProfileSettings.Resolve(configuration, data)).BuildServiceProvider();
    }

    /// <summary>
    /// Brings in force what the data folder's store says is in force. A folder without a store stays as it is: then the product's own rules and policy are.
    /// </summary>
    /// <returns>False, with one message, when the store cannot be read.</returns>
    public static async Task<bool> TryBringInForceAsync(IServiceProvider services, TextWriter errors, CancellationToken cancellation)
    {
        DataDirectory data = services.GetRequiredService<DataDirectory>();
        StoreSettings store = services.GetRequiredService<StoreSettings>();
        if (!store.MayHoldSomething(data))
        {
            return true;
        }

        try
        {
            await StoreSession.PrepareToReadAsync(services, cancellation);
            return true;
        }
        catch (Exception problem) when (problem is PolicyException or StartupException or BackupException)
        {
            await errors.WriteLineAsync(problem.Message);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null)
        {
            await errors.WriteLineAsync($"{store.Name} を読めません（{StoreTrouble.Of(problem)}）。{store.WhatToCheck}");
        }

        return false;
    }
}
