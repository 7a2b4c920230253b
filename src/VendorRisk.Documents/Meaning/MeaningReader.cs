using VendorRisk.Contract;
using VendorRisk.Documents.Meaning.Reentrusting;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Meaning;

/// <summary>Adds what the words mean to what the forms say: work, re-entrusting, movements, media in use, safeguards.</summary>
internal sealed class MeaningReader
{
    /// <summary>The same facts with the meaning added; what the structure pass filled stays as it is.</summary>
    public static EngagementFacts Enrich(Paper paper, EngagementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(facts);
        PaperContext context = new(paper, facts);
        System.Collections.Immutable.ImmutableArray<ReentrustedWork> reentrusted = ReentrustmentReader.Read(context);
        return facts with
        {
            ReentrustedWork = reentrusted,
            Reentrustment = StanceReader.Read(context, reentrusted),
        };
    }
}
