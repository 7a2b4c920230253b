using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Judging;

/// <summary>The one way an engagement becomes due.</summary>
internal static class DueRows
{
    /// <summary>One statement, so that two who note the same engagement at once do not meet: it then became due twice.</summary>
    public static Task AddAsync(ScoringContext db, string engagement, DateTimeOffset at, CancellationToken cancellation)
    {
        string since = at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        return db.Database.ExecuteSqlInterpolatedAsync(
            $"""
            INSERT INTO scoring_due ("EngagementId", "Number", "Since") VALUES ({engagement}, 1, {since})
            ON CONFLICT ("EngagementId") DO UPDATE SET "Number" = scoring_due."Number" + 1
            """,
            cancellation);
    }
}
