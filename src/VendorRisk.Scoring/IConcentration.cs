using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Scoring;

/// <summary>On what the whole portfolio leans: how many engagements and people hang on one vendor, service or country, and who depends on whom. Read from the indexes alone.</summary>
public interface IConcentration
{
    /// <summary>One page of what most engagements hang on, the most first.</summary>
    Task<Page<ConcentrationEntry>> ListAsync(ConcentrationBy by, int skip, int take, CancellationToken cancellation = default);

    /// <summary>The vendors that most engagements hang on, and who of them entrusts whom.</summary>
    /// <param name="vendors">How many vendors.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<DependencyGraph> GraphAsync(int vendors, CancellationToken cancellation = default);
}
