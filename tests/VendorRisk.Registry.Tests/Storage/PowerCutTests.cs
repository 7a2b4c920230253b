using System.Diagnostics;
using System.Globalization;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

public class PowerCutTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Writer_KilledAgainAndAgain_LeavesEveryAcknowledgedVersion(TestServer server)
    {
        using TestStore place = TestStore.On(server);
        VendorId id = VendorId.New();
        long acknowledged = 0;
        foreach (int more in new[] { 1, 9, 23 })
        {
            acknowledged = await WriteAndKillAsync(place.Address.ConnectionString, id, acknowledged + more);
        }

        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(place);
        if (server == TestServer.Sqlite)
        {
            store.File.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        }

        Vendor found = (await store.Register.FindAsync(id)).ShouldNotBeNull();
        found.Version.ShouldBeGreaterThanOrEqualTo(acknowledged);
        (await store.Register.HistoryAsync(id)).Select(e => e.Version).ShouldBe(Enumerable.Range(1, (int)found.Version).Select(v => (long)v));
    }

    private static async Task<long> WriteAndKillAsync(string connection, VendorId id, long until)
    {
        using Process writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledWriter).Assembly.Location, KilledWriter.Argument, connection, id.ToString()])
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
