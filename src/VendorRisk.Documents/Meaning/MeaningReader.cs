using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Meaning.Cloud;
using VendorRisk.Documents.Meaning.Media;
using VendorRisk.Documents.Meaning.Movement;
using VendorRisk.Documents.Meaning.Oversight;
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
        EngagementFacts withServices = facts with { Chain = CloudReader.Read(new PaperContext(paper, facts)) };
        PaperContext context = new(paper, withServices);
        ImmutableArray<ReentrustedWork> reentrusted = ReentrustmentReader.Read(context);
        return withServices with
        {
            ReentrustedWork = reentrusted,
            Reentrustment = StanceReader.Read(context, reentrusted),
            Hops = HopReader.Read(context),
            MediumUses = MediumUseReader.Read(context),
            ClauseReferences = ClauseReferenceReader.Read(context),
            GuidelineDemands = GuidelineReader.Read(context),
            CarryOuts = CarryOutReader.Read(context),
            ProtectedPersons = ProtectedPersonsReader.Read(context),
        };
    }
}
