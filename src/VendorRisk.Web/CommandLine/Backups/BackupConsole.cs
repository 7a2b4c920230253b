using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary>What the commands about backups have in common: the data folder and the store, and one message for what cannot be done.</summary>
internal static class BackupConsole
{
    public static async Task<int> RunAsync(TextWriter errors, Func<DataDirectory, StoreSettings, Task<int>> command)
    {
        try
        {
            IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            DataDirectory data = DataDirectory.Resolve(configuration);
            return await command(data, StoreSettings.Resolve(configuration, data));
        }
        catch (Exception problem) when (problem is BackupException or StartupException)
        {
            await errors.WriteLineAsync(problem.Message);
            return ExitStatus.NotRead;
        }
    }
}
