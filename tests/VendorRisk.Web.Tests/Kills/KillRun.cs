using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>Lets an office work, kills it at a moment that chance decides, and starts it again on the same folder; then lets the last one come to rest.</summary>
internal sealed class KillRun(DirectoryInfo folder, int seed)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private readonly Random _chance = new(seed);
    private readonly Dictionary<string, long> _acknowledged = new(StringComparer.Ordinal);

    /// <summary>The newest revision or version that was acknowledged, by kind and key.</summary>
    public IReadOnlyDictionary<string, long> Acknowledged => _acknowledged;

    /// <summary>How many changes were acknowledged.</summary>
    public int Writes { get; private set; }

    /// <summary>How many kills left something undone, and how much: news, engagements due, engagements that no view showed as they were.</summary>
    public (int Kills, int News, int Due, int Unshown) LeftUndone { get; private set; }

    public async Task RunAsync(int kills)
    {
        for (int kill = 0; kill < kills; kill++)
        {
            using Process office = Start(KilledOffice.Work);
            using CancellationTokenSource limit = new(StartLimit);
            bool early = _chance.Next(6) == 0;
            if (!early)
            {
                await ReadAsync(office, untilItWorks: true, limit.Token);
            }

            // Read on while it works: a full pipe would hold it.
            Task reading = ReadAsync(office, untilItWorks: false, limit.Token);
            await Task.Delay(_chance.Next(early ? 2500 : 900));
            office.Kill();
            await office.WaitForExitAsync(limit.Token);
            await reading;
        }

        using Process last = Start(KilledOffice.Settle);
        using CancellationTokenSource rest = new(StartLimit);
        await ReadAsync(last, untilItWorks: false, rest.Token);
        await last.WaitForExitAsync(rest.Token);
        last.ExitCode.ShouldBe(0);
    }

    private Process Start(string what) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(KilledOffice).Assembly.Location, what, folder.FullName, _chance.Next().ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;

    private async Task ReadAsync(Process office, bool untilItWorks, CancellationToken cancellation)
    {
        while (await office.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            Note(line.Split(' '));
            if (untilItWorks && line.StartsWith("engagement", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private void Note(string[] words)
    {
        switch (words)
        {
            case ["undone", var news, var due, var unshown]:
                (int n, int d, int u) = (Number(news), Number(due), Number(unshown));
                LeftUndone = (LeftUndone.Kills + (n + d + u > 0 ? 1 : 0), LeftUndone.News + n, LeftUndone.Due + d, LeftUndone.Unshown + u);
                break;
            case [var kind and ("engagement" or "vendor"), { Length: 32 } id, var number]:
                _acknowledged[$"{kind} {id}"] = Number(number);
                Writes++;
                break;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
