using System.Diagnostics;
using System.Globalization;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

public class PowerCutTests
{
    [Fact]
    public async Task Writer_KilledAgainAndAgain_LeavesEveryAcknowledgedVersion()
    {
        string file = new StoreFile().Path;
        VendorId id = VendorId.New();
        long acknowledged = 0;
        foreach (int more in new[] { 1, 9, 23 })
        {
            acknowledged = await WriteAndKillAsync(file, id, acknowledged + more);
        }

        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(new SqliteStore(file));
        store.File.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        Vendor found = (await store.Register.FindAsync(id)).ShouldNotBeNull();
        found.Version.ShouldBeGreaterThanOrEqualTo(acknowledged);
        (await store.Register.HistoryAsync(id)).Select(e => e.Version).ShouldBe(Enumerable.Range(1, (int)found.Version).Select(v => (long)v));
    }

    private static async Task<long> WriteAndKillAsync(string file, VendorId id, long until)
    {
        using Process writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledWriter).Assembly.Location, KilledWriter.Argument, file, id.ToString()])
        {
            RedirectStandardOutput = true,
        })!;
        long acknowledged = 0;
        while (acknowledged < until)
        {
            acknowledged = long.Parse((await writer.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        }

        writer.Kill();
        await writer.WaitForExitAsync();
        return acknowledged;
    }
}
