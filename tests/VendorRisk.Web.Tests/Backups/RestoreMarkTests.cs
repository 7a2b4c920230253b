using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.People;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public sealed class RestoreMarkTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-mark-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Restore_IsEnteredAtTheNextStart_Once()
    {
        DataDirectory data = new(folder.FullName);
        RestoreMark.Leave(data, "情報課 田中", "控え backup.zip から戻した");
        for (int starts = 0; starts < 2; starts++)
        {
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(data).AddPages().BuildServiceProvider();
            await services.GetRequiredService<StoreStartup>().PrepareAsync(CancellationToken.None);
            PeopleLogEntry entry = (await services.GetRequiredService<IPeople>().LogAsync(1)).ShouldHaveSingleItem();
            (entry.Event, entry.Who, entry.Subject, entry.Detail).ShouldBe((PeopleEvent.Administered, "情報課 田中", "restore", "控え backup.zip から戻した"));
        }

        folder.GetFiles("restored*").ShouldBeEmpty();
    }
}
