using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Testing;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

public class DatabaseDutyTests
{
    private const string EndHolder =
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE application_name = 'VendorRisk duty')";

    [Theory, OnPostgres]
    public async Task Duty_IsOneNodes_AndGoesOverWhenItEnds(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        await using DatabaseDuty second = Duty(database);
        await using (DatabaseDuty first = Duty(database))
        {
            (await first.IsOursAsync()).ShouldBeTrue();
            (await first.IsOursAsync()).ShouldBeTrue();
            (await second.IsOursAsync()).ShouldBeFalse();
        }

        await UntilAsync(second);
    }

    [Theory, OnPostgres]
    public async Task Connection_Lost_DutyIsLost_AndAnotherHasIt(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        await using DatabaseDuty first = Duty(database);
        await using DatabaseDuty second = Duty(database);
        (await first.IsOursAsync()).ShouldBeTrue();
        (await second.IsOursAsync()).ShouldBeFalse();

        database.Query(EndHolder);

        await UntilAsync(second);
        (await first.IsOursAsync()).ShouldBeFalse();
        (await first.IsOursAsync()).ShouldBeFalse("it has a connection again, and the other has the duty");
    }

    private static DatabaseDuty Duty(TestStore database) => new(new StoreSettings(database.Address, "試験の保存先"), NullLogger<DatabaseDuty>.Instance);

    /// <summary>The server gives a lock back a moment after its connection has ended.</summary>
    private static async Task UntilAsync(DatabaseDuty duty)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while (!await duty.IsOursAsync())
        {
            limit.IsCancellationRequested.ShouldBeFalse();
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
