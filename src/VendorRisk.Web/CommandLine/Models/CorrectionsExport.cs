using System.Text;
using VendorRisk.Learning;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Models;

/// <summary>Writes out what people corrected, from the store of this installation.</summary>
internal static class CorrectionsExport
{
    public static async Task<int> RunAsync(string? file, CancellationToken cancellation)
    {
        try
        {
            await using ServiceProvider services = CommandServices.Open();
            DataDirectory data = services.GetRequiredService<DataDirectory>();
            if (!services.GetRequiredService<StoreSettings>().MayHoldSomething(data))
            {
                await Console.Error.WriteLineAsync($"データのファイル {data.Store} がありません。環境変数 {DataDirectory.EnvironmentVariable} に、VendorRisk のデータの置き場所を指定してください。");
                return ExitStatus.NotRead;
            }

            ISafeguardCorrections corrections = services.GetRequiredService<ISafeguardCorrections>();
            await using (StoreRight? right = await StoreRight.TryForCommandAsync(data, services.GetRequiredService<StoreSettings>(), cancellation))
            {
                if (right is not null)
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
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null || problem is StartupException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"訂正を書き出せません（{StoreTrouble.Of(problem) ?? problem.Message}）。データの置き場所と書き出し先を確かめてください。");
            return ExitStatus.NotRead;
        }
    }
}
