using System.Net;
using VendorRisk.Testing;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>A node that is told to stop, in a process of its own.</summary>
public class NodeStopTests
{
    [Theory, OnPostgres]
    public async Task Node_ToldToStop_IsNotReadyAtOnce_AndStillServesPages(TestServer server)
    {
        using PostgresDatabase database = new();
        await using NodeProcess node = new(database.ConnectionString) { Settings = { ["VendorRisk__Cluster__DrainSeconds"] = "60" } };
        node.Launch();
        await node.UntilReadyAsync();
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(50) };
        await SampleEntry.EnterAsync(client, node.Address);

        node.Terminate();
        HttpStatusCode? ready = HttpStatusCode.OK;
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(50));
        while (ready == HttpStatusCode.OK)
        {
            limit.IsCancellationRequested.ShouldBeFalse(node.Output);
            ready = await node.StatusAsync(client, "/health/ready");
        }

        ready.ShouldBe(HttpStatusCode.ServiceUnavailable, server.ToString());
        (await node.StatusAsync(client, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await node.StatusAsync(client, "/vendors")).ShouldBe(HttpStatusCode.OK);

        node.Terminate(); // The second time it does not wait.
        await node.UntilEndedAsync();
        node.ExitCode.ShouldBe(0, node.Output);
        database.Query("SELECT DISTINCT status FROM orleansmembershiptable").ShouldBe(["6"], "it left the cluster");
    }
}
