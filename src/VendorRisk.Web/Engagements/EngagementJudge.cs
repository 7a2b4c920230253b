using System.Collections.Concurrent;
using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.Engagements;

/// <summary>
/// Judges engagements as of today, for the eye. A judgement is kept until something it rests on changes: the engagement, a vendor's record, policy
/// or plugins, the day. What is put on record is stored by <see cref="Judge"/> when an engagement or the register changes, not when somebody looks.
/// </summary>
internal sealed class EngagementJudge(Judge judge, IAssessor assessor, JapanClock clock)
{
    private readonly ConcurrentDictionary<EngagementId, Judgement> kept = new();

    public async Task<(EngagementFacts Facts, Assessment Assessment)> JudgeAsync(Engagement engagement, CancellationToken cancellation)
    {
        EngagementFacts facts = await judge.TakeAsync(engagement.Current.Facts, engagement, cancellation);
        string stamp = StampOf(engagement, facts);
        if (!kept.TryGetValue(engagement.Id, out Judgement? judgement) || judgement.Stamp != stamp)
        {
            judgement = new Judgement(stamp, judge.Assess(facts));
            kept[engagement.Id] = judgement;
        }

        return (facts, judgement.Assessment);
    }

    private string StampOf(Engagement engagement, EngagementFacts facts)
    {
        IEnumerable<string> vendors = facts.Chain.Select(link => link.Registered).Concat(facts.Candidates)
            .Select(vendor => string.Create(CultureInfo.InvariantCulture, $"{vendor?.VendorId}:{vendor?.Version}"));
        return string.Create(CultureInfo.InvariantCulture, $"{assessor.Generation}|{engagement.Revision}|{clock.Today:yyyy-MM-dd}|{string.Join(',', vendors)}");
    }

    private sealed record Judgement(string Stamp, Assessment Assessment);
}
