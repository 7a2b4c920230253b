using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Stores;

public sealed class StoreSettingsTests : IDisposable
{
    private const string Secret = "Passw0rd-of-the-ward";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-settings-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Store_WithoutSettings_IsTheFileOfTheDataFolder() => Resolve().Address.ConnectionString.ShouldBe($"Data Source={Path.Combine(_folder.FullName, "vendorrisk.db")}");

    [Fact]
    public void Postgres_IsNamedWithoutItsPassword()
    {
        StoreSettings store = Resolve((StoreSettings.Server, "postgres"), (StoreSettings.ConnectionString, $"Host=db;Database=office;Username=u;Password={Secret}"));
        store.Address.IsPostgres.ShouldBeTrue();
        store.Address.ConnectionString.ShouldContain(Secret);
        store.ToString().ShouldNotContain(Secret);
        store.Name.ShouldContain("office");
    }

    [Fact]
    public void Postgres_OfAFile_IsReadFromIt()
    {
        string file = Path.Combine(_folder.FullName, "secret");
        File.WriteAllText(file, "Host=db;Database=office\n");
        Resolve((StoreSettings.Server, "Postgres"), (StoreSettings.ConnectionStringFile, file)).Address.ConnectionString.ShouldBe("Host=db;Database=office");
    }

    [Theory]
    [InlineData("oracle", null, "sqlite か postgres")]
    [InlineData("postgres", null, "接続先がありません")]
    [InlineData("postgres", "Host=db", "Host と Database")]
    [InlineData("postgres", "Host=db;Database=d;Prot=1;Password=" + Secret, "読めません")]
    [InlineData("postgres", "nonsense " + Secret, "読めません")]
    [InlineData(null, "Host=db;Database=d;Password=" + Secret, "postgres にしてください")]
    public void Settings_ThatNameNoStore_AreOneSentence_WithoutTheSecret(string? server, string? connection, string says)
    {
        string said = Should.Throw<StartupException>(() => Resolve((StoreSettings.Server, server), (StoreSettings.ConnectionString, connection))).Message;
        said.ShouldContain(says);
        said.ShouldNotContain(Secret);
        said.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("Host=/nowhere;Database=office")]
    [InlineData("Host=no-such-host.invalid;Database=office;Timeout=3")]
    [InlineData("Host=127.0.0.1;Port=1;Database=office;Username=u;Password=" + Secret)]
    public async Task Start_WithAServerThatDoesNotAnswer_IsOneSentence(string connection)
    {
        StoreSettings store = Resolve((StoreSettings.Server, "postgres"), (StoreSettings.ConnectionString, connection));
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization()
            .AddVendorRisk(new DataDirectory(_folder.FullName), new CurrentActor("担当"), store).AddPages().BuildServiceProvider();

        StartupException problem = await Should.ThrowAsync<StartupException>(() => services.GetRequiredService<StoreStartup>().RunAsync(CancellationToken.None));

        problem.Message.ShouldContain("office");
        problem.Message.ShouldContain("を開けません");
        problem.Message.ShouldNotContain(Secret);
    }

    [Theory, OnPostgres("Options=-c synchronous_commit=off", "synchronous_commit"), OnPostgres("Database=latin", "LATIN1")]
    public async Task Database_ThatCannotKeepWhatIsPromised_IsRefused(TestServer server, string setting, string says)
    {
        using PostgresDatabase database = new();
        if (setting.EndsWith("latin", StringComparison.Ordinal))
        {
            database.Query("CREATE DATABASE latin ENCODING LATIN1 LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0");
        }

        StoreSettings store = Resolve((StoreSettings.Server, server.ToString()), (StoreSettings.ConnectionString, $"{database.ConnectionString};{setting}"));
        (await Should.ThrowAsync<StartupException>(() => StoreProbe.RunAsync(store, CancellationToken.None))).Message.ShouldContain(says);
    }

    private StoreSettings Resolve(params (string Key, string? Value)[] settings) => StoreSettings.Resolve(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal)).Build(),
        new DataDirectory(_folder.FullName));
}
