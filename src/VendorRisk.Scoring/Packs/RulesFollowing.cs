using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Compares the newest entries of both histories with those that were followed last.</summary>
internal sealed class RulesFollowing(IDbContextFactory<ScoringContext> contexts, IPolicyBook policies, IPackLibrary packs, ScoringOptions options) : IRulesFollowing, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Newest? _followed;

    public async Task FollowAsync(CancellationToken cancellation = default)
    {
        if (!options.Shared || await NewestAsync(cancellation) == _followed)
        {
            return;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            // Read again: whoever had the gate before may have followed it already, and what comes after this reading is followed the next time.
            Newest newest = await NewestAsync(cancellation);
            if (newest == _followed)
            {
                return;
            }

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

    private async Task<Newest> NewestAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Database.SqlQuery<Newest>(
            $"""
            SELECT (SELECT COALESCE(MAX("Sequence"), 0) FROM scoring_policy_history) AS "Policy", (SELECT COALESCE(MAX("Sequence"), 0) FROM scoring_pack_history) AS "Pack"
            """).SingleAsync(cancellation);
    }

    /// <summary>The newest entry of each history; 0 for none.</summary>
    private sealed record Newest(long Policy, long Pack);
}
