using Microsoft.AspNetCore.Connections;
using VendorRisk.Application;
using VendorRisk.PluginHost;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web;

/// <summary>Starts the web server, says where to open it, and turns what an operator can fix into one plain sentence.</summary>
internal static class WebServer
{
    private const int CannotStart = 1;

    public static async Task<int> RunAsync(string[] args)
    {
        // Said before anything else: making the store and judging the samples take some seconds, and silence looks like a fault.
        Console.WriteLine("VendorRisk を起動しています（初回はデータの準備に少し時間がかかります）…");
        try
        {
            await using WebApplication app = WebApplicationFactory.Create(args);

            // Taken before anything is written, and given back after everything else has been closed.
            DataDirectory data = app.Services.GetRequiredService<DataDirectory>();
            StoreSettings store = app.Services.GetRequiredService<StoreSettings>();
            ClusterSettings cluster = app.Services.GetRequiredService<ClusterSettings>();
            app.Services.GetRequiredService<StoreLock>();
            Restore.RefuseUnfinished(data);
            SiloPlace.Check(cluster);
            await using DatabaseLock? right = await app.Services.GetRequiredService<StoreStartup>().LockAsync(cluster.Enabled, CancellationToken.None);
            foreach (string broken in KeyFiles.SetAsideBroken(data, TimeProvider.System))
            {
                await Console.Error.WriteLineAsync(broken);
            }

            if (await app.Services.GetRequiredService<StoreUpgrade>().RunAsync(CancellationToken.None) is { } backup)
            {
                Console.WriteLine($"データを新しい版に合わせる前に、控え {backup} を取りました。");
            }

            await StoreTrouble.ExplainAsync(data, store, () => app.Services.PrepareClusterAsync(store.Address, CancellationToken.None));
            TellOfIdlePlugins(app.Services.GetRequiredService<IAssessor>());
            await app.StartAsync();
            foreach (string address in app.Urls)
            {
                Console.WriteLine($"VendorRisk を開く: {address}");
            }

            Console.WriteLine($"データの置き場所: {data.Path}");
            if (await app.Services.GetRequiredService<RegisterFirstAdministrator>().NewKeyAsync() is { } key)
            {
                Console.WriteLine($"最初の管理者を登録する（24 時間以内に、一度だけ使えます。ほかの人に見せないでください）: {app.Urls.First()}{AccountAddresses.First}?key={key}");
            }

            if (cluster.Enabled)
            {
                Console.WriteLine($"クラスター「{cluster.Name}」のノード {cluster.Address}:{cluster.SiloPort} として動いています。");
            }

            Console.WriteLine("終了するには Ctrl+C を押してください。");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception problem) when (problem is StartupException or PolicyException or BackupException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return CannotStart;
        }
        catch (OperationCanceledException)
        {
            // Ended while it was starting.
            return 0;
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"待ち受けるポートが、ほかのプログラムに使われています（{problem.Message}）。そのプログラムを終わらせるか、別のポートを指定してください。例: --urls http://localhost:5081");
            return CannotStart;
        }
    }

    // A plugin that does not judge is said at once, not first when a heatmap shows a hole.
    private static void TellOfIdlePlugins(IAssessor assessor)
    {
        foreach (PackStatus pack in assessor.Packs.Where(pack => pack.State != PackState.Active))
        {
            Console.Error.WriteLine($"ルールの組「{pack.Id}」は使われていません。{pack.Reason}");
        }
    }
}
