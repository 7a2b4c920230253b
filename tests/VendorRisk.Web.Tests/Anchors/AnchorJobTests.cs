using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Anchors;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Anchors;

public sealed class AnchorJobTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-anchor-job-");

    private string Data => Path.Combine(folder.FullName, "data");

    private string Checkpoints => Path.Combine(folder.FullName, "data-anchors", "checkpoints.txt");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Heads_AreAddedBesideTheDataFolder_AndGoOn()
    {
        await using ServiceProvider services = await StartedAsync();
        IScheduledJob job = services.GetServices<IScheduledJob>().Single(one => one.Id == "anchors");
        await job.RunAsync(CancellationToken.None);
        string first = await File.ReadAllTextAsync(Checkpoints);
        await services.GetRequiredService<NoteAct>().RunAsync("鈴木", null, PeopleEvent.SignedOut, "", "");

        (await job.RunAsync(CancellationToken.None)).ShouldContain(Checkpoints);

        string second = await File.ReadAllTextAsync(Checkpoints);
        second.ShouldStartWith(first);
        second.Length.ShouldBeGreaterThan(first.Length);
        second.ShouldContain("vendorrisk.local/people\n2\n"); // What the log vouches for, and the one entry.
        (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "data-anchors", "anchor.pub"))).ShouldStartWith("vendorrisk.local/anchor+");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(Data, "anchor-key.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Log_ThatLostItsEnd_IsNotSigned()
    {
        await using ServiceProvider services = await StartedAsync();
        IScheduledJob job = services.GetServices<IScheduledJob>().Single(one => one.Id == "anchors");
        await services.GetRequiredService<NoteAct>().RunAsync("鈴木", null, PeopleEvent.SignedOut, "", "");
        await job.RunAsync(CancellationToken.None);
        Execute("DROP TRIGGER people_chain_no_delete; DELETE FROM people_chain WHERE Sequence > 1");

        (await Should.ThrowAsync<StartupException>(() => job.RunAsync(CancellationToken.None))).Message.ShouldContain("people");

        (await File.ReadAllTextAsync(Checkpoints)).Split("vendorrisk.local/people\n").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Checkpoints_ThatWereChanged_AreNotGoneOnFrom()
    {
        await using ServiceProvider services = await StartedAsync();
        IScheduledJob job = services.GetServices<IScheduledJob>().Single(one => one.Id == "anchors");
        await job.RunAsync(CancellationToken.None);
        string whole = await File.ReadAllTextAsync(Checkpoints);

        foreach (string changed in new[] { whole[..^30], whole.Replace("\n1\n", "\n2\n", StringComparison.Ordinal).Replace("time 2", "time 3", StringComparison.Ordinal) })
        {
            await File.WriteAllTextAsync(Checkpoints, changed);
            (await Should.ThrowAsync<StartupException>(() => job.RunAsync(CancellationToken.None))).Message.ShouldContain(Checkpoints);
            (await File.ReadAllTextAsync(Checkpoints)).ShouldBe(changed);
        }
    }

    [Fact]
    public async Task Key_OfAnotherFolder_IsRefused()
    {
        await using ServiceProvider services = await StartedAsync();
        IScheduledJob job = services.GetServices<IScheduledJob>().Single(one => one.Id == "anchors");
        await job.RunAsync(CancellationToken.None);
        File.Delete(Path.Combine(Data, "anchor-key.pem"));

        (await Should.ThrowAsync<StartupException>(() => job.RunAsync(CancellationToken.None))).Message.ShouldContain("anchor-key.pem");
    }

    [Fact]
    public void Settings_NameFolderKeyAndOffice()
    {
        DataDirectory data = new(Data);
        AnchorSettings given = AnchorSettings.Resolve(Settings(("Folder", Path.Combine(folder.FullName, "far")), ("Key", Path.Combine(folder.FullName, "k.pem")), ("Name", "city.example/log")), data);
        given.ShouldBe(new AnchorSettings(Path.Combine(folder.FullName, "far"), Path.Combine(folder.FullName, "k.pem"), "city.example/log"));
        Should.Throw<StartupException>(() => AnchorSettings.Resolve(Settings(("Name", "a b")), data));
        AnchorSettings.Resolve(Settings(), data).Folder.ShouldBe(Data + "-anchors");
    }

    private static IConfiguration Settings(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create("VendorRisk:Anchors:" + value.Key, (string?)value.Value))).Build();

    private async Task<ServiceProvider> StartedAsync()
    {
        DataDirectory data = new(Data);
        data.Prepare();
        ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(data).BuildServiceProvider();
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
        return services;
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(Data, DataDirectory.StoreFile)}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own constant text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
