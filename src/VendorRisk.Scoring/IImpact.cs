using System.Collections.Immutable;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Scoring;

/// <summary>
/// Who is hit when a vendor or a service on the internet had an incident. Answers come from the indexes that are written with each assessment; nothing goes through the
/// portfolio.
/// </summary>
public interface IImpact
{
    /// <summary>The vendors and services in some chain whose names have every word, in any width and case; those with most engagements first.</summary>
    Task<ImmutableArray<ImpactSubject>> SearchAsync(string words, int take, CancellationToken cancellation = default);

    /// <summary>One vendor or service; null when nothing hangs on it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="key">The vendor's key in the vendor view, or the service's.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<ImpactSubject?> FindAsync(ImpactKind kind, string key, CancellationToken cancellation = default);

    /// <summary>What is hit altogether.</summary>
    Task<ImpactSummary> SummaryAsync(ImpactKind kind, string key, CancellationToken cancellation = default);

    /// <summary>One page of its places in chains, at any depth; the most people first, those of unknown number before them.</summary>
    Task<Page<ImpactPlace>> PlacesAsync(ImpactKind kind, string key, int skip, int take, CancellationToken cancellation = default);
}
