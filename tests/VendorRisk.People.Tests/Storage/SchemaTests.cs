using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.People.Storage;
using VendorRisk.Testing;

namespace VendorRisk.People.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "people";

    [Theory]
    [OnSqlite("UPDATE people_log SET \"Who\" = 'x'")]
    [OnPostgres("UPDATE people_log SET \"Who\" = 'x'")]
    [OnSqlite("DELETE FROM people_log")]
    [OnPostgres("DELETE FROM people_log")]
    [OnPostgres("TRUNCATE people_log")]
    public async Task Log_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql)
    {
        await using TemporaryPeople store = await TemporaryPeople.CreateAsync(server);
        await store.AddAsync("yamada");
        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Store_Itself_RefusesASecondAccountOfOneUserName(TestServer server)
    {
        await using TemporaryPeople store = await TemporaryPeople.CreateAsync(server);
        await store.AddAsync("yamada");
        string[] columns = [.. ColumnsButId.Select(column => $"\"{column}\"")];
        string copy = $"INSERT INTO people_account (\"Id\", {string.Join(", ", columns)}) SELECT 'x' || \"Id\", {string.Join(", ", columns)} FROM people_account";
        Should.Throw<DbException>(() => store.File.Query(copy));
        store.File.Query(copy.Replace("\"UserName\", \"Name\" ", "", StringComparison.Ordinal).Replace(
            "SELECT 'x' || \"Id\", \"UserName\"", "SELECT 'x' || \"Id\", 'x' || \"UserName\"", StringComparison.Ordinal));
    }

    protected override ServiceProvider Services(StoreAddress store) =>
        new ServiceCollection().AddLogging().AddPeople(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IPeople>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<PeopleContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((PeopleContext)db).BeginWriteAsync(CancellationToken.None);

    private static string[] ColumnsButId =>
    [
        "UserName", "Name", "Revision", "Disabled", "Sample", "PasswordHash", "MustChangePassword", "Stamp", "Failures", "CodeStep", "ChangedBy", "ChangedAt",
    ];
}
