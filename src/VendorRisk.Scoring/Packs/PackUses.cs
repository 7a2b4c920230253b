using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Counts the stored assessments by the plugins they name. It reads every one: for the page about plugins and for a removal, not for judging.</summary>
internal sealed class PackUses(IDbContextFactory<ScoringContext> contexts)
{
    private const string OnSqlite =
        """
        SELECT json_extract(p.value, '$.id'), json_extract(p.value, '$.version'), count(*)
        FROM scoring_assessment a, json_each(a.Assessment, '$.packs') p
        GROUP BY 1, 2 ORDER BY 1, 2
        """;

    private const string OnPostgres =
        """
        SELECT p.value ->> 'id' COLLATE "C", p.value ->> 'version' COLLATE "C", count(*)
        FROM scoring_assessment a, json_array_elements(a."Assessment"::json -> 'packs') p
        GROUP BY 1, 2 ORDER BY 1, 2
        """;

    public async Task<ImmutableArray<PackUse>> CountAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsNpgsql() ? OnPostgres : OnSqlite;
        await using DbDataReader rows = await command.ExecuteReaderAsync(cancellation);
        ImmutableArray<PackUse>.Builder uses = ImmutableArray.CreateBuilder<PackUse>();
        while (await rows.ReadAsync(cancellation))
        {
            uses.Add(new PackUse(rows.GetString(0), rows.GetString(1), checked((int)rows.GetInt64(2))));
        }

        return uses.ToImmutable();
    }
}
