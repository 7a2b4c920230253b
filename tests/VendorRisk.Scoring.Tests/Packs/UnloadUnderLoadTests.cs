using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Scoring.Tests.Packs;

/// <summary>
/// Plugins that come and go while the rules of others, and their own, run. What goes wrong here ends the process, not the test. More rounds:
/// <c>VENDORRISK_ROUNDS=2000 dotnet test tests/VendorRisk.Scoring.Tests --filter UnloadUnderLoad</c>.
/// </summary>
public sealed class UnloadUnderLoadTests : IDisposable
{
    private const int Threads = 4;
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("VENDORRISK_ROUNDS") ?? "20", CultureInfo.InvariantCulture);
    private static readonly EngagementFacts Facts = new EngagementBuilder().Title("案内の発送").Build();

    private const string Body = """
        Box<int>.Last = context.AsOf.Day;
        var words = Enumerable.Range(0, 40).Select(i => new Box<int>(i)).GroupBy(b => b.Value % 7).ToDictionary(g => g.Key, g => g.Sum(b => b.Value));
        try { if (words.Count > 3) { throw new Odd(words.Count); } } catch (Odd odd) when (odd.Count > 0) { Box<string>.Last = odd.Message; }
        return words.Count == 7 && Box<string>.Last != "" ? RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title))) : RuleResult.Nothing;
        """;

    private const string Types = """
        internal sealed class Odd : Exception { public Odd(int count) { Count = count; } public int Count { get; } public override string Message => "odd " + Count; }
        internal sealed class Box<T> { public Box(T value) { Value = value; } public T Value { get; } [ThreadStatic] public static T Last; }
        """;

    private readonly TestPlugins _plugins = new TestPlugins().With("Busy", TestPlugins.PackSource("Busy", "paper.example", Body) + Types);

    public void Dispose() => _plugins.Dispose();

    [Fact]
    public async Task Plugins_ThatComeAndGo_HarmNoRuleThatRuns()
    {
        using CancellationTokenSource done = new();
        Task collecting = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                await Task.Delay(20);
            }
        });
        int[] judged = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () => Enumerable.Range(0, Rounds).Sum(LoadRunAndLetGo), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        await done.CancelAsync();
        await collecting;
        judged.Sum().ShouldBe(Threads * Enumerable.Range(0, Rounds).Sum(Runs));
    }

    private int LoadRunAndLetGo(int round)
    {
        Assessor assessor = _plugins.Assessor();
        int found = 0;
        for (int run = 0; run < Runs(round); run++)
        {
            if (run == Runs(round) / 2)
            {
                assessor.Dispose(); // The other runs are those that had begun on an older generation.
            }

            found += assessor.Assess(Facts, new DateOnly(2026, 4, 1)).Findings.Length;
        }

        return found;
    }

    // From a few runs to more than what makes the runtime compile a method anew.
    private static int Runs(int round) => 4 + (round % 8 * 20);
}
