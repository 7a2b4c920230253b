using System.CommandLine;
using System.Globalization;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary><c>backup --out FILE</c>: makes a backup of the data folder, also while the web server runs.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        Option<string> file = new("--out") { Description = "作る控えのファイル。まだない名前を指定する", HelpName = "FILE", Required = true };
        Command command = new("backup", "データの置き場所の控えを、1つのファイルに取ります。画面（サーバー）を動かしたまま行えます。") { file };
        command.SetAction((parsed, cancellation) => BackupConsole.RunAsync(
            parsed.InvocationConfiguration.Error, (data, store) => RunAsync(data, store, parsed.GetValue(file)!, parsed.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(DataDirectory data, StoreSettings store, string file, TextWriter output, CancellationToken cancellation)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data, store: store).BuildServiceProvider();
        BackupManifest manifest = await services.GetRequiredService<BackupWriter>().WriteAsync(file, cancellation);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"控え {Path.GetFullPath(file)} を作りました（{new FileInfo(file).Length / 1024.0 / 1024.0:0.0} MB、中身 {manifest.Entries.Length} 件）。"));
        await output.WriteLineAsync("控えには署名などの鍵が入っています。ほかの人が読めない場所に保管してください。戻せることは restore FILE --verify で確かめられます。");
        return ExitStatus.Done;
    }
}
