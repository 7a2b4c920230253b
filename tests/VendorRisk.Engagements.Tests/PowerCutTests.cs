using System.Diagnostics;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

public class PowerCutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public async Task Writer_KilledInMidWrite_LeavesEveryAcknowledgedVersion(int after)
    {
        string file = new StoreFile().Path;
        (EngagementId id, int acknowledged) = await WriteAndKillAsync(file, after);
        await using TemporaryBook store = await TemporaryBook.CreateAsync(new SqliteStore(file));
        store.File.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        Engagement found = (await store.Book.FindAsync(id)).ShouldNotBeNull();
        found.Current.Number.ShouldBeGreaterThanOrEqualTo(acknowledged);
        (await store.Book.HistoryAsync(id)).Length.ShouldBe(found.Current.Number);
        store.File.Query("SELECT count(*) FROM engagements_version").ShouldBe([$"{found.Current.Number}"]);
    }

    private static async Task<(EngagementId Id, int Acknowledged)> WriteAndKillAsync(string file, int after)
    {
        using Process writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledWriter).Assembly.Location, KilledWriter.Argument, file])
        {
            RedirectStandardOutput = true,
        })!;
        EngagementId id = default;
        int acknowledged = 0;
        while (acknowledged < after)
        {
            string[] words = (await writer.StandardOutput.ReadLineAsync())!.Split(' ');
            EngagementId.TryParse(words[0], out id).ShouldBeTrue();
            acknowledged = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        writer.Kill();
        await writer.WaitForExitAsync();
        return (id, acknowledged);
    }
}
