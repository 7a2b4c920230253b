using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Counts the stored assessments by the plugins they name. It reads every one: for the page about plugins and for a removal, not for judging.</summary>
internal sealed class PackUses(IDbContextFactory<ScoringContext> contexts)
{
    private const string Question =
        """
        SELECT json_extract(p.value, '$.id'), json_extract(p.value, '$.version'), count(*)
        FROM scoring_assessment a, json_each(a.Assessment, '$.packs') p
        GROUP BY 1, 2 ORDER BY 1, 2
        """;

    public async Task<ImmutableArray<PackUse>> CountAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Question;
        await using DbDataReader rows = await command.ExecuteReaderAsync(cancellation);
        ImmutableArray<PackUse>.Builder uses = ImmutableArray.CreateBuilder<PackUse>();
        while (await rows.ReadAsync(cancellation))
        {
            uses.Add(new PackUse(rows.GetString(0), rows.GetString(1), rows.GetInt32(2)));
        }

        return uses.ToImmutable();
    }
}
