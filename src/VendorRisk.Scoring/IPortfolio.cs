using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Scoring;

/// <summary>
/// The views that lists, heatmap and exports read: rows written with each assessment, filtered, sorted and cut into pages by the store. An engagement that was never
/// judged has no row yet; it is judged within moments.
/// </summary>
public interface IPortfolio
{
    /// <summary>One page of engagements; a constant number of statements whatever the portfolio.</summary>
    Task<Page<PortfolioEntry>> ListAsync(PortfolioQuery query, CancellationToken cancellation = default);

    /// <summary>One engagement's row; null when it has none.</summary>
    Task<PortfolioEntry?> FindAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>What can be filtered by.</summary>
    Task<PortfolioFacets> FacetsAsync(CancellationToken cancellation = default);

    /// <summary>One page of vendors: those of the register, and names that only papers have, grouped as the register compares names.</summary>
    Task<Page<VendorEntry>> ListVendorsAsync(VendorQuery query, CancellationToken cancellation = default);

    /// <summary>One vendor's row; null when there is none of this key.</summary>
    /// <param name="key">The register's id, or <see cref="Registry.VendorNameKey"/> of a name that only papers have, by its hash when it is very long.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<VendorEntry?> FindVendorAsync(string key, CancellationToken cancellation = default);

    /// <summary>The chains of engagements with the cells of every link; a constant number of statements.</summary>
    Task<ImmutableArray<PortfolioLink>> ChainsAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation = default);

    /// <summary>The engagements in whose chain a vendor is, at any depth; the worst first.</summary>
    Task<Page<VendorPlace>> PlacesAsync(string key, int skip, int take, CancellationToken cancellation = default);
}
