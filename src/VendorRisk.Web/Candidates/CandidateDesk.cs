using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Candidates;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Candidates;

/// <summary>What the page of candidates asks for.</summary>
internal sealed class CandidateDesk(ICandidateComparison candidates, IEngagementBook book, IVendorRegistry registry, JapanClock clock)
{
    /// <summary>The most vendors offered to choose from.</summary>
    private const int MostOffered = 200;

    public async Task<CandidatesView?> FindAsync(string id, int page, ImmutableArray<string> vendors, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } engagement)
        {
            return null;
        }

        CandidateComparison? comparison = await candidates.CompareAsync(
            new CandidateQuery(key, clock.Today) { Page = page, Vendors = [.. vendors.Select(Id).OfType<VendorId>()] }, cancellation);
        return new CandidatesView(
            engagement.Current.Facts.Title.Or(string.Empty), comparison, [.. (await registry.ListAsync(VendorFilter.All, cancellation)).Take(MostOffered)]);
    }

    private static VendorId? Id(string text) => VendorId.TryParse(text, out VendorId id) ? id : null;
}
