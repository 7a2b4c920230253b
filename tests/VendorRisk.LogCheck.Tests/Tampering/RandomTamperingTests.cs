using System.Globalization;
using VendorRisk.LogCheck.Checking;
using VendorRisk.LogCheck.Reading;
using Xunit.Abstractions;

namespace VendorRisk.LogCheck.Tests.Tampering;

/// <summary>
/// Random tamperings of a store, each checked in full. VENDORRISK_TAMPERINGS says how many and VENDORRISK_TAMPERED_STORE of which file (see the README of LogCheck); the store is read once into memory, since
/// what is tried is the check, not the disk.
/// </summary>
public class RandomTamperingTests(ITestOutputHelper output)
{
    private const int Usual = 500;
    private const int Seed = 20261130;

    [Fact]
    public async Task Tampering_Whatever_IsFound()
    {
        int wanted = int.TryParse(Environment.GetEnvironmentVariable("VENDORRISK_TAMPERINGS"), CultureInfo.InvariantCulture, out int given) ? given : Usual;
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        await using DatabaseStore file = await DatabaseStore.OpenAsync(Environment.GetEnvironmentVariable("VENDORRISK_TAMPERED_STORE") ?? office.StoreArgument, CancellationToken.None);
        await using MemoryStore store = await MemoryStore.LoadAsync(file);
        (await ProblemsAsync(store)).ShouldBe(0);
        Tamperer tamperer = new(store, new Random(Seed));
        SortedDictionary<string, int> tried = new(StringComparer.Ordinal);
        List<string> missed = [];
        for (int done = 0; done < wanted;)
        {
            if (tamperer.Run() is not (string what, Action undo))
            {
                continue;
            }

            if (await ProblemsAsync(store) == 0)
            {
                missed.Add(what);
            }

            undo();
            done++;
            string kind = what.Split(' ')[0];
            tried[kind] = tried.GetValueOrDefault(kind) + 1;
        }

        output.WriteLine($"{wanted} tamperings of {store.Tables.Values.Sum(rows => rows.Count)} rows: {string.Join(", ", tried.Select(kind => $"{kind.Key} {kind.Value}"))}; missed {missed.Count}");
        missed.ShouldBeEmpty();
        (await ProblemsAsync(store)).ShouldBe(0); // Each was put right again, so that the next was alone.
    }

    private static async Task<int> ProblemsAsync(MemoryStore store) => (await LogVerification.RunAsync(store, CancellationToken.None)).Sum(report => report.Problems.Count);
}
