using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Policies;

/// <summary>Every policy that may have judged, by its hash: what a replay needs.</summary>
internal sealed class PolicyArchive(IDbContextFactory<ScoringContext> contexts, BuiltInPolicy builtIn, Assessor assessor)
{
    /// <returns>Null when no policy of this hash was ever kept.</returns>
    public async Task<Policy?> FindAsync(string hash, CancellationToken cancellation)
    {
        if (assessor.Current.Policy is { } current && current.Hash == hash)
        {
            return current;
        }

        if (builtIn.Policy.Hash == hash)
        {
            return builtIn.Policy;
        }

        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.PolicyFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Hash == hash, cancellation) is { } row
            ? PolicyReader.Read(row.Name, row.Content)
            : null;
    }
}
