using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Candidates;

namespace VendorRisk.Application;

/// <summary>Compares vendors of the register for an engagement whose vendor is still to be chosen. Stores nothing.</summary>
public sealed class CompareCandidates(ICandidateComparison candidates, IEngagementBook book, IVendorRegistry registry, JapanClock clock)
{
    /// <returns>Null when there is no such engagement.</returns>
    public async Task<ComparedCandidates?> RunAsync(CandidatesRequest request, CancellationToken cancellation = default)
    {
        if (await book.FindAsync(request.Engagement, cancellation) is not { } engagement)
        {
            return null;
        }

        CandidateQuery query = new(request.Engagement, clock.Today) { Page = request.Page, Vendors = request.Vendors };
        return new ComparedCandidates(engagement, await candidates.CompareAsync(query, cancellation), await registry.ListAsync(VendorFilter.All, cancellation));
    }
}
