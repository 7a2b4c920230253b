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
            IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            DataDirectory data = DataDirectory.Resolve(configuration);
            StoreSettings store = StoreSettings.Resolve(configuration, data);
            return store.Address.IsPostgres
                ? throw new BackupException($"{store.Name} の控えは、データベースの側で取って戻してください（pg_dump と pg_restore など）。プラグインと鍵は、データの置き場所 {data.Path} にあります。")
                : await command(data);
        }
        catch (Exception problem) when (problem is BackupException or StartupException)
        {
            await errors.WriteLineAsync(problem.Message);
            return ExitStatus.NotRead;
        }
    }
}
