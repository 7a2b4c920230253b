using System.CommandLine;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary><c>restore FILE [--verify]</c>: puts a backup in place, or tries on the side whether it could be.</summary>
internal static class RestoreCommand
{
    private const int Replays = 100;
    private const string AllReplays = "all";

    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "控えのファイル" };
        Option<bool> verify = new("--verify") { Description = "何も変えずに、戻せることだけを確かめる" };
        Option<string?> replay = new("--replay") { Description = $"--verify で再現してみる評価の数（新しい順）。{AllReplays} ですべて。なければ {Replays} 件", HelpName = "N" };
        Command command = new("restore", "控えのデータを、データの置き場所に戻します。VendorRisk を終わらせてから行います。今あるデータは消さずに、別のフォルダーに移します。") { file, verify, replay };
        replay.Validators.Add(result =>
        {
            if (result.GetValue(replay) is { } given && given != AllReplays && !(int.TryParse(given, out int count) && count >= 0))
            {
                result.AddError($"--replay は、0 以上の数か {AllReplays} で指定してください。");
            }
        });
        command.SetAction((parsed, cancellation) => BackupConsole.RunAsync(
            parsed.InvocationConfiguration.Error,
            (data, store) => parsed.GetValue(verify)
                ? new Rehearsal(parsed.InvocationConfiguration.Output).RunAsync(parsed.GetValue(file)!, CountOf(parsed.GetValue(replay)), cancellation)
                : RunAsync(data, store, parsed.GetValue(file)!, parsed.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private static int CountOf(string? replay) => replay switch
    {
        null => Replays,
        AllReplays => int.MaxValue,
        _ => int.Parse(replay, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static async Task<int> RunAsync(DataDirectory data, StoreSettings store, string file, TextWriter output, CancellationToken cancellation)
    {
        // Whoever restores is known before anything is replaced: a wrong setting then changes nothing.
        CurrentActor operating = CurrentActor.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        Func<DataDirectory, Task>? intoServer = store.Address.IsPostgres ? unpacked => new ServerRestore(store, output).RunAsync(unpacked, cancellation) : null;
        (BackupManifest manifest, string? aside) = await new Restore(data, TimeProvider.System).RunAsync(file, intoServer, cancellation);
        RestoreMark.Leave(data, operating.Actor.Name, $"控え {Path.GetFileName(file)}（{manifest.At:O}）から戻した");
        await output.WriteLineAsync($"{Wareki.Show(manifest.At)} の控えを {data.Path}{(intoServer is null ? "" : $" と {store.Name}")} に戻しました（中身 {manifest.Entries.Length} 件）。VendorRisk を起動してください。");
        if (aside is not null)
        {
            await output.WriteLineAsync($"元のデータは {aside} に移しました。戻したデータで問題がないことを確かめてから消してください。");
        }

        return ExitStatus.Done;
    }
}
