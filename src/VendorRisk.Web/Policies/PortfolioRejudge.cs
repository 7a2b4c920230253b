using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Policies;

/// <summary>Puts a judgement of every engagement on record after the rules for all of them changed; unchanged judgements are not stored again.</summary>
internal sealed class PortfolioRejudge(IEngagementBook book, IAssessmentBook assessments, JapanClock clock)
{
    /// <returns>How many engagements were judged.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        int judged = 0;
        foreach (EngagementSummary engagement in await book.ListAsync(cancellation))
        {
            judged += await assessments.AssessAsync(engagement.Id, clock.Today, cancellation) is null ? 0 : 1;
        }

        return judged;
    }
}
