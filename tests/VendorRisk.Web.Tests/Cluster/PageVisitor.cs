using System.Diagnostics;
using System.Net;
using VendorRisk.Testing;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>Somebody who opens pages through a proxy: led to a node that was ready at the last look, and to another when nobody answers.</summary>
internal sealed class PageVisitor(IReadOnlyList<NodeProcess> nodes) : IDisposable
{
    private static readonly string[] Pages = ["/", "/vendors", "/heatmap"];
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(90) };
    private readonly List<string> failed = [];

    public int Opened { get; private set; }

    public TimeSpan Longest { get; private set; }

    /// <summary>What no node could show.</summary>
    public IReadOnlyList<string> Failed => failed;

    /// <summary>Signs in on one node, which is good on every node.</summary>
    public Task EnterAsync() => SampleEntry.EnterAsync(client, nodes[0].Address);

    public async Task VisitAsync(CancellationToken until)
    {
        for (int visit = 0; !until.IsCancellationRequested; visit++)
        {
            string page = Pages[visit % Pages.Length];
            long start = Stopwatch.GetTimestamp();
            HttpStatusCode? first = await nodes[visit % nodes.Count].StatusAsync(client, page);
            HttpStatusCode? shown = first is null ? await nodes[(visit + 1) % nodes.Count].StatusAsync(client, page) : first;
            TimeSpan taken = Stopwatch.GetElapsedTime(start);
            Longest = taken > Longest ? taken : Longest;
            Opened++;
            if (shown != HttpStatusCode.OK)
            {
                failed.Add($"{page}: {shown?.ToString() ?? "nobody"}");
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }

    public void Dispose() => client.Dispose();
}
