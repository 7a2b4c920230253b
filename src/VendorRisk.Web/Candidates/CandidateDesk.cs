using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Web.Candidates;

/// <summary>What the page of candidates asks for.</summary>
internal sealed class CandidateDesk(CompareCandidates compare)
{
    /// <summary>The most vendors offered to choose from.</summary>
    private const int MostOffered = 200;

    public async Task<CandidatesView?> FindAsync(string id, int page, ImmutableArray<string> vendors, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key)
            || await compare.RunAsync(new CandidatesRequest(key, page, [.. vendors.Select(Id).OfType<VendorId>()]), cancellation) is not { } compared)
        {
            return null;
        }

        return new CandidatesView(compared.Engagement.Current.Facts.Title.Or(string.Empty), compared.Comparison, [.. compared.Register.Take(MostOffered)]);
    }

    private static VendorId? Id(string text) => VendorId.TryParse(text, out VendorId id) ? id : null;
}
