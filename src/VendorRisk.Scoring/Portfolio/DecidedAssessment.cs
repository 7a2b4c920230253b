using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>What an engagement was judged as when it was last decided on.</summary>
internal static class DecidedAssessment
{
    /// <summary>
    /// The assessment that the newest decision names, or, where it names none, the newest one of its version that stood when it was recorded; null when there is no
    /// decision, or none stood.
    /// </summary>
    public static async Task<DecidedFacts?> FindAsync(ScoringContext db, JudgedEngagement judged, CancellationToken cancellation)
    {
        if (judged.Decisions.Newest() is not { } decision)
        {
            return null;
        }

        string id = judged.Engagement.Id.ToString();
        string recorded = decision.RecordedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        long? named = decision.Basis?.Assessment;
#pragma warning disable CA1309 // Translated to SQL, which compares the ISO stamps byte by byte.
        AssessmentRow? row = await AssessmentRows.NewestFirst(db, id)
            .FirstOrDefaultAsync(a => named != null ? a.Sequence == named : a.Version == decision.Version && string.Compare(a.MadeAt, recorded) <= 0, cancellation);
#pragma warning restore CA1309
        return row is null ? null
            : new DecidedFacts(AssessmentRows.Stored(row).Assessment, decision.Approves ? await FactsAsync(db, row.FactsHash, judged, cancellation) : null);
    }

    // What was approved is mostly what stands: then nothing is read.
    private static async Task<EngagementFacts?> FactsAsync(ScoringContext db, string hash, JudgedEngagement judged, CancellationToken cancellation) =>
        hash == judged.Assessment.FactsHash ? judged.Facts
        : await db.Facts.AsNoTracking().FirstOrDefaultAsync(f => f.Hash == hash, cancellation) is { } stored ? StoredFacts.Read(stored) : null;
}
