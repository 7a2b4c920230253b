using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using VendorRisk.Testing;

namespace VendorRisk.Benchmarks;

/// <summary>
/// Asks a built host over a generated store (<c>samples generate</c>) for its pages, and says of each how long it takes, how large it is and how many SQL statements it needs.
/// Two hosts, one after the other: the one whose statements are counted writes a log, which takes time.
/// </summary>
internal static partial class PagesRun
{
    private const int Times = 5;
    private const string Engagement = "/engagements/";
    private const string Vendor = "/vendors/";
    private static readonly string[] Lists = ["/", "/heatmap", "/vendors", "/upload"];

    public static async Task<int> RunAsync(string host, string data)
    {
        Dictionary<string, (double Milliseconds, int Bytes)> taken = [];
        string[] pages = [];
        long memory = 0;
        await WithHostAsync(host, data, statements: null, async (client, process) =>
        {
            pages = [.. Lists, await FirstAsync(client, "/", Engagement), await FirstAsync(client, "/vendors", Vendor)];
            foreach (string page in pages)
            {
                taken[page] = await TimeAsync(client, page);
            }

            process.Refresh();
            memory = process.WorkingSet64;
        });
        Dictionary<string, int> asked = [];
        int count = 0;
        await WithHostAsync(host, data, () => Interlocked.Increment(ref count), async (client, _) =>
        {
            foreach (string page in pages)
            {
                await client.GetStringAsync(new Uri(page, UriKind.Relative));
                await Task.Delay(800); // The log comes after the answer.
                int before = Volatile.Read(ref count);
                await client.GetStringAsync(new Uri(page, UriKind.Relative));
                await Task.Delay(800);
                asked[page] = Volatile.Read(ref count) - before;
            }
        });
        foreach (string page in pages)
        {
            string name = page.Length > 20 ? page[..page.LastIndexOf('/')] + "/…" : page;
            Console.WriteLine(FormattableString.Invariant($"{name,-16} {asked[page],4} statements {taken[page].Milliseconds,8:0.0} ms {taken[page].Bytes / 1024.0,8:0.0} KB"));
        }

        Console.WriteLine(FormattableString.Invariant($"working set {memory / 1024 / 1024} MB"));
        return 0;
    }

    private static async Task<(double Milliseconds, int Bytes)> TimeAsync(HttpClient client, string page)
    {
        List<double> times = [];
        int bytes = 0;
        for (int time = 0; time < Times + 1; time++)
        {
            long start = Stopwatch.GetTimestamp();
            bytes = (await client.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (times.Skip(1).Order().ElementAt(Times / 2), bytes);
    }

    private static async Task<string> FirstAsync(HttpClient client, string list, string prefix)
    {
        string page = await client.GetStringAsync(new Uri(list, UriKind.Relative));
        return Address().Matches(page).Select(match => "/" + match.Groups[1].Value).First(address => address.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static async Task WithHostAsync(string host, string data, Action? statements, Func<HttpClient, Process, Task> ask)
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        string address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}");
        probe.Stop();
        ProcessStartInfo start = new("dotnet", [host, "--urls", address]) { RedirectStandardOutput = true };
        start.Environment["VENDORRISK_DATA"] = data;
        if (statements is not null)
        {
            start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information";
        }

        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Executed DbCommand", StringComparison.Ordinal) == true)
            {
                statements?.Invoke();
            }
        };
        process.BeginOutputReadLine();
        try
        {
            using HttpClient client = new() { BaseAddress = new Uri(address) };
            await UntilHealthyAsync(client, process);
            await SampleEntry.EnterAsync(client, new Uri(address));
            await ask(client, process);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Up, and done with what a start has to judge.</summary>
    private static async Task UntilHealthyAsync(HttpClient client, Process process)
    {
        while (!process.HasExited)
        {
            try
            {
                // Statements of the background are none of a page's.
                string said = await client.GetStringAsync(new Uri("/health", UriKind.Relative));
                if (Regex.Unescape(said).Contains("変更はすべて反映されています", StringComparison.Ordinal))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new InvalidOperationException("The host stopped.");
    }

    [GeneratedRegex("href=\"/?((?:engagements|vendors)/[^\"/?#]+)\"")]
    private static partial Regex Address();
}
