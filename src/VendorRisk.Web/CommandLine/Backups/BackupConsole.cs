using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary>What the commands about backups have in common: the data folder, and one message for what cannot be done.</summary>
internal static class BackupConsole
{
    public static async Task<int> RunAsync(TextWriter errors, Func<DataDirectory, Task<int>> command)
    {
        try
        {
            return await command(DataDirectory.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build()));
        }
        catch (Exception problem) when (problem is BackupException or StartupException)
        {
            await errors.WriteLineAsync(problem.Message);
            return ExitStatus.NotRead;
        }
    }
}
