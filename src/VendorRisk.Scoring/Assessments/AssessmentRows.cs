using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Questions to the stored assessments, and the way between rows and records.</summary>
internal static class AssessmentRows
{
    /// <summary>An engagement's assessments, newest first.</summary>
    public static IQueryable<AssessmentRow> NewestFirst(ScoringContext db, string engagement) =>
        db.Assessments.AsNoTracking().Where(r => r.EngagementId == engagement).OrderByDescending(r => r.Sequence);

    /// <summary>Whether an assessment says the same as a stored one, byte for byte, but for the day it was made for.</summary>
    public static bool SaysTheSame(AssessmentRow stored, Assessment assessment) =>
        stored.Assessment == JsonSerializer.Serialize(assessment with { AsOf = Day(stored.AsOf) }, ContractJson.Options);

    /// <param name="row">The row.</param>
    /// <param name="judged">For which day its engagement was last judged; null when only once.</param>
    public static StoredAssessment Stored(AssessmentRow row, JudgedRow? judged = null)
    {
        Assessment assessment = JsonSerializer.Deserialize<Assessment>(row.Assessment, ContractJson.Options)
            ?? throw new InvalidDataException("The store holds an empty assessment.");
        return new StoredAssessment(
            row.Sequence,
            new EngagementId(Guid.ParseExact(row.EngagementId, "N")),
            row.Version,
            DateTimeOffset.ParseExact(row.MadeAt, "O", CultureInfo.InvariantCulture),
            assessment)
        {
            JudgedAsOf = judged is not null && judged.Sequence == row.Sequence ? Day(judged.AsOf) : assessment.AsOf,
        };
    }

    public static string Stamp(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly Day(string stamp) => DateOnly.ParseExact(stamp, "O", CultureInfo.InvariantCulture);
}
