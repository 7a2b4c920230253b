using System.Data.Common;
using System.Text;
using VendorRisk.Learning;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Models;

/// <summary>Writes out what people corrected, from the store of this installation.</summary>
internal static class CorrectionsExport
{
    public static async Task<int> RunAsync(string? file, CancellationToken cancellation)
    {
        DataDirectory data = DataDirectory.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        if (!File.Exists(data.Store))
        {
            await Console.Error.WriteLineAsync($"データのファイル {data.Store} がありません。環境変数 {DataDirectory.EnvironmentVariable} に、VendorRisk のデータの置き場所を指定してください。");
            return ExitStatus.NotRead;
        }

        try
        {
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
            ISafeguardCorrections corrections = services.GetRequiredService<ISafeguardCorrections>();
            using (StoreLock? alone = StoreSession.TryTake(data))
            {
                if (alone is not null)
                {
                    await corrections.InitialiseAsync(cancellation);
                }
            }

            string export = await corrections.ExportAsync(cancellation);
            if (file is null)
            {
                await Console.Out.WriteAsync(export);
            }
            else
            {
                await File.WriteAllTextAsync(file, export, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            }

            return ExitStatus.Done;
        }
        catch (Exception problem) when (problem is DbException or StartupException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"訂正を書き出せません（{problem.Message}）。データのファイルと書き出し先を確かめてください。");
            return ExitStatus.NotRead;
        }
    }
}
