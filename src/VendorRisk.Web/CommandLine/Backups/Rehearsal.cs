using System.Collections.Immutable;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary>
/// Tries a backup on the side: unpacks it into a folder of its own, looks into its stores and logs, brings a copy up to date as a start would, and makes stored
/// assessments again. Nothing else is read or changed.
/// </summary>
internal sealed class Rehearsal(TextWriter output)
{
    /// <param name="file">The backup.</param>
    /// <param name="replays">How many of the newest assessments are made again at most.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit status: refused when a log has gaps or an assessment comes out otherwise.</returns>
    /// <exception cref="BackupException">The backup is refused.</exception>
    public async Task<int> RunAsync(string file, int replays, CancellationToken cancellation)
    {
        DataDirectory data = new(Directory.CreateTempSubdirectory("vendorrisk-restore-").FullName);
        try
        {
            using (BackupReader backup = await BackupReader.OpenAsync(file, cancellation))
            {
                await backup.UnpackAsync(data, cancellation);
                await output.WriteLineAsync($"{Wareki.Show(backup.Manifest.At)} の控え（VendorRisk {backup.Manifest.Product}）: 中身 {backup.Manifest.Entries.Length} 件は、取ったときのままです。");
            }

            bool whole = await LogsAsync(data) & await ReplayAsync(data, replays, cancellation);
            await output.WriteLineAsync(whole ? "この控えは戻せます。" : "この控えには、上に示した問題があります。別の世代の控えも確かめてください。");
            return whole ? ExitStatus.Done : ExitStatus.Refused;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data.Path, recursive: true);
        }
    }

    private async Task<bool> LogsAsync(DataDirectory data)
    {
        ImmutableArray<LogSoundness> logs = StoreSoundness.LogsOf(data.Store);
        foreach (LogSoundness log in logs)
        {
            await output.WriteLineAsync($"記録 {log.Log}: {log.Entries} 件、{(log.Missing == 0 ? "欠けはありません" : $"{log.Missing} 件が欠けています")}。");
        }

        return logs.All(log => log.Missing == 0);
    }

    private async Task<bool> ReplayAsync(DataDirectory data, int most, CancellationToken cancellation)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
        await StoreSession.InitialiseAsync(services, cancellation);
        IAssessmentReplays replays = services.GetRequiredService<IAssessmentReplays>();
        ImmutableArray<long> chosen = [.. (await services.GetRequiredService<IAssessmentBook>().SequencesAsync(cancellation)).Reverse().Take(most)];
        int differing = 0, unmade = 0;
        await foreach ((long number, ReplayOutcome? replayed) in replays.ReplayAsync(chosen, cancellation))
        {
            ReplayOutcome outcome = replayed!;
            if (!outcome.Same && outcome.BySameRules)
            {
                differing++;
                await output.WriteLineAsync($"評価 {number} を再現すると、保存したものと違います。{string.Join(' ', outcome.Differences)}");
            }

            unmade += outcome.Same || outcome.BySameRules ? 0 : 1;
        }

        await output.WriteLineAsync($"評価 {chosen.Length} 件のうち、{chosen.Length - differing - unmade} 件は再現して同じ、{differing} 件は違いました。");
        if (unmade > 0)
        {
            await output.WriteLineAsync($"残る {unmade} 件は、作ったときの採点方針やプラグインのビルドがこの製品にないため、再現を試していません。控えの誤りではありません。");
        }

        return differing == 0;
    }
}
