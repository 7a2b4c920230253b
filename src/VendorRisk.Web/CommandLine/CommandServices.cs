using System.Data.Common;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Backups;
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

    /// <summary>
    /// Brings in force what the data folder's store says is in force. A folder without a store stays as it is: then the product's own rules and policy are.
    /// </summary>
    /// <returns>False, with one message, when the store cannot be read.</returns>
    public static async Task<bool> TryBringInForceAsync(IServiceProvider services, TextWriter errors, CancellationToken cancellation)
    {
        DataDirectory data = services.GetRequiredService<DataDirectory>();
        if (!File.Exists(data.Store))
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
        catch (DbException problem)
        {
            await errors.WriteLineAsync($"データのファイル {data.Store} を読めません（{problem.Message}）。環境変数 {DataDirectory.EnvironmentVariable} の指す場所と、読み書きの権限を確かめてください。");
        }

        return false;
    }
}
