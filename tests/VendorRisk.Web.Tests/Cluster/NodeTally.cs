using System.Collections.Concurrent;
using System.Globalization;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>What the nodes of one run said: acknowledged changes, conflicts, errors and the longest call.</summary>
internal sealed class NodeTally
{
    private readonly ConcurrentBag<(string Entity, long Number, string Command)> acknowledged = [];
    private readonly ConcurrentBag<string> errors = [];
    private int conflicts;
    private long longest;

    public IReadOnlyCollection<(string Entity, long Number, string Command)> Acknowledged => acknowledged;

    public IReadOnlyCollection<string> Errors => errors;

    public int Conflicts => conflicts;

    public TimeSpan Longest => TimeSpan.FromMilliseconds(Volatile.Read(ref longest));

    /// <param name="line">As <see cref="NodeWork"/> prints it; half a line is what a kill leaves.</param>
    public void Note(string line)
    {
        switch (line.Split(' '))
        {
            case ["node", var taken, "engagement" or "vendor", { Length: 32 } entity, var number, { Length: 32 } command]:
                acknowledged.Add((entity, long.Parse(number, CultureInfo.InvariantCulture), command));
                Measure(taken);
                break;
            case ["node", var taken, "conflict"]:
                Interlocked.Increment(ref conflicts);
                Measure(taken);
                break;
            case ["node", var taken, "error", var what]:
                errors.Add(what);
                Measure(taken);
                break;
        }
    }

    private void Measure(string taken)
    {
        long milliseconds = long.Parse(taken, CultureInfo.InvariantCulture);
        for (long before = Volatile.Read(ref longest); milliseconds > before && Interlocked.CompareExchange(ref longest, milliseconds, before) != before; before = Volatile.Read(ref longest))
        {
        }
    }
}
