using System.Collections.Concurrent;
using System.Diagnostics;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Cluster.Tests;

/// <summary>Writers that change vendors and engagements at random, and note what was acknowledged.</summary>
internal sealed class Load(TemporaryCluster cluster, VendorId[] vendors, EngagementId[] engagements, int commands)
{
    private readonly ConcurrentBag<(string Key, long Number)> _acknowledged = [];
    private int _taken;
    private int _conflicts;
    private long _longest;

    /// <summary>Entity and version of every change that was acknowledged.</summary>
    public IReadOnlyCollection<(string Key, long Number)> Acknowledged => _acknowledged;

    /// <summary>How often another writer was first.</summary>
    public int Conflicts => _conflicts;

    public TimeSpan LongestCall => Stopwatch.GetElapsedTime(0, _longest);

    public Task RunAsync(int writers, int seed) => Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(new Random(seed + writer), $"担当{writer}"))));

    private async Task WriteAsync(Random chance, string who)
    {
        while (Interlocked.Increment(ref _taken) <= commands)
        {
            // Somebody else may be first: then it is read again and tried again, as a clerk would.
            while (!await (chance.Next(2) == 0 ? ChangeVendorAsync(vendors[chance.Next(vendors.Length)], who) : ChangeEngagementAsync(engagements[chance.Next(engagements.Length)], who)))
            {
                Interlocked.Increment(ref _conflicts);
            }
        }
    }

    private async Task<bool> ChangeVendorAsync(VendorId id, string who)
    {
        long start = Stopwatch.GetTimestamp();
        Vendor vendor = (await cluster.Vendors.FindAsync(id)).ShouldNotBeNull();
        VendorChangeResult result = await cluster.Vendors.ExecuteAsync(new CorrectVendor(id, vendor.Version, Papers.By(who), vendor.CorporateNumber, "JP", $"{vendor.Version}回目"));
        Measure(start);
        if (result is VendorChangeResult.Saved saved)
        {
            _acknowledged.Add((id.ToString(), saved.Version));
        }

        return result is VendorChangeResult.Saved;
    }

    private async Task<bool> ChangeEngagementAsync(EngagementId id, string who)
    {
        long start = Stopwatch.GetTimestamp();
        Engagement engagement = (await cluster.Engagements.FindAsync(id)).ShouldNotBeNull();
        ChangeResult result = await cluster.Engagements.RecordConsentAsync(
            new RecordConsent(id, engagement.Revision, "株式会社みどり印刷", new DateOnly(2026, 4, 1), $"第{engagement.Revision}号", Papers.By(who)));
        Measure(start);
        if (result is ChangeResult.Saved saved)
        {
            _acknowledged.Add((id.ToString(), saved.Revision));
        }

        return result is ChangeResult.Saved;
    }

    private void Measure(long start)
    {
        long taken = Stopwatch.GetTimestamp() - start;
        for (long before = Volatile.Read(ref _longest); taken > before && Interlocked.CompareExchange(ref _longest, taken, before) != before; before = Volatile.Read(ref _longest))
        {
        }
    }
}
