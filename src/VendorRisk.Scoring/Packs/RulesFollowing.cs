using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Compares the newest entries of both histories with those that were followed last.</summary>
internal sealed class RulesFollowing(IDbContextFactory<ScoringContext> contexts, IPolicyBook policies, IPackLibrary packs, ScoringOptions options) : IRulesFollowing, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private (long Policies, long Packs) _followed = (-1, -1);

    public async Task FollowAsync(CancellationToken cancellation = default)
    {
        if (!options.Shared || await NewestAsync(cancellation) == _followed)
        {
            return;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            // Read again before following: what comes later is followed the next time.
            (long, long) newest = await NewestAsync(cancellation);
            await policies.FollowAsync(cancellation);
            await packs.FollowAsync(cancellation);
            _followed = newest;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<(long Policies, long Packs)> NewestAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        long policy = await db.PolicyHistory.MaxAsync(h => (long?)h.Sequence, cancellation) ?? 0;
        return (policy, await db.PackEvents.MaxAsync(e => (long?)e.Sequence, cancellation) ?? 0);
    }
}
