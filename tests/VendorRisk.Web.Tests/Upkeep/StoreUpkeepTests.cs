using Microsoft.Data.Sqlite;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Tests.Backups;
using VendorRisk.Web.Upkeep;

namespace VendorRisk.Web.Tests.Upkeep;

public class StoreUpkeepTests
{
    [Fact]
    public async Task Upkeep_OfASoundStore_WritesItsLogBack_AndMayRunAgain()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        SqliteConnection.ClearAllPools();

        (await new StoreUpkeep(office.Data).RunAsync(CancellationToken.None)).ShouldContain("壊れた所はありません");
        (await new StoreUpkeep(office.Data).RunAsync(CancellationToken.None)).ShouldContain("まとめました");

        office.Store.Query("SELECT count(*) FROM registry_vendor").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Upkeep_WhileSomebodyReads_DoesNotFail()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        using SqliteConnection reader = StoreQuery.Open(office.Data.Store, SqliteOpenMode.ReadOnly);
        StoreQuery.Column(reader, "BEGIN");
        StoreQuery.Number(reader, "SELECT count(*) FROM registry_vendor");
        await office.RegisterAsync("株式会社あおば印刷");

        (await new StoreUpkeep(office.Data).RunAsync(CancellationToken.None)).ShouldContain("壊れた所はありません");
    }

    [Fact]
    public async Task Upkeep_OfADamagedStore_SaysSoAndWhatToDo()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        foreach (string page in office.Store.Query("SELECT rootpage FROM sqlite_master WHERE name = 'registry_vendor_name'"))
        {
            office.Store.Query("PRAGMA wal_checkpoint(TRUNCATE)");
            SqliteConnection.ClearAllPools();
            await using FileStream file = File.OpenWrite(office.Data.Store);
            file.Position = ((long.Parse(page, System.Globalization.CultureInfo.InvariantCulture) - 1) * 4096) + 8;
            file.Write(new byte[200]);
        }

        Exception problem = await Should.ThrowAsync<Exception>(() => new StoreUpkeep(office.Data).RunAsync(CancellationToken.None));

        problem.ShouldBeOfType<StartupException>().Message.ShouldContain("控え（backup）から戻してください");
    }
}
