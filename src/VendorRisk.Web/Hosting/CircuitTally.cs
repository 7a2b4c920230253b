using Microsoft.AspNetCore.Components.Server.Circuits;

namespace VendorRisk.Web.Hosting;

/// <summary>Counts open pages, to know when many have gone and memory can be given back.</summary>
internal sealed class CircuitTally(TimeProvider time) : CircuitHandler
{
    /// <summary>So many pages closed are worth a pause even while others are open.</summary>
    private const int Many = 25;

    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private DateTimeOffset changed;
    private int open;
    private int closed;

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Count(1);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Count(-1);
        return Task.CompletedTask;
    }

    /// <summary>Whether pages have closed, the last or many, and nobody came or went for a minute. True once for the same pages.</summary>
    public bool TakeDue()
    {
        lock (gate)
        {
            bool due = (closed >= Many || (closed > 0 && open == 0)) && time.GetUtcNow() - changed >= Quiet;
            closed = due ? 0 : closed;
            return due;
        }
    }

    internal void Count(int change)
    {
        lock (gate)
        {
            open += change;
            closed += change < 0 ? 1 : 0;
            changed = time.GetUtcNow();
        }
    }
}
