using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Alerts;

public class BoardPropertyTests
{
    private const int Watched = 180;

    [Theory, OnSqlite, OnPostgres]
    public async Task RandomSets_HaveAnAlertExactlyWhereNothingRenewsThem_OnEveryDay_WithAndWithoutARun(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        RandomCertifications random = new(seed: 11);
        List<VendorCertification[]> sets = [];
        for (int vendor = 0; vendor < 20; vendor++)
        {
            sets.Add(random.Next(TemporaryBoard.Today));
            await board.VendorWithAsync($"株式会社みどり{vendor}号", sets[^1]);
        }

        int seen = 0;
        foreach (int day in new[] { 0, 1, 39, 40, 41, 79, 80, 81, 160, 200, 201 })
        {
            board.MoveTo(day);
            DateOnly today = TemporaryBoard.Today.AddDays(day);
            Guid[] expected = [.. sets.SelectMany(held => RenewalOracle.Due(held, today.AddDays(Watched), today)).Order()];
            (await AlertsAsync(board)).ShouldBe(expected, $"day {day}, before the run");
            if (day % 2 == 0)
            {
                await board.RunAsync();
                (await AlertsAsync(board)).ShouldBe(expected, $"day {day}, after the run");
            }

            seen += expected.Length;
        }

        seen.ShouldBeGreaterThan(100);
    }

    private static async Task<IEnumerable<Guid>> AlertsAsync(TemporaryBoard board) =>
        (await board.Board.ListOpenAsync()).Alerts.Select(a => a.Certification.Id).Order();
}
