using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Clauses;
using VendorRisk.Papers.Cloud;
using VendorRisk.Papers.Media;
using VendorRisk.Papers.Movements;
using VendorRisk.Papers.Oversight;
using VendorRisk.Papers.People;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Reentrusting;
using VendorRisk.Papers.Safeguards;
using VendorRisk.Papers.Wording;

namespace VendorRisk.Papers.Assembling;

/// <summary>Adds what the words mean to what the forms say: work, re-entrusting, movements, media in use, safeguards.</summary>
internal sealed class MeaningReader(ISafeguardClassifier classifier)
{
    /// <summary>The same facts with the meaning added; what the structure pass filled stays as it is.</summary>
    public EngagementFacts Enrich(Paper paper, EngagementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<WordingDefect> garbled = GarbledWords.Find(paper.AllText);
        facts = RepairedWork.Apply(facts, garbled);
        EngagementFacts withServices = facts with { Chain = CloudReader.Read(new PaperContext(paper, facts)) };
        PaperContext context = new(paper, withServices);
        ImmutableArray<ReentrustedWork> reentrusted =
            [.. ReentrustmentReader.Read(context).Select(r => r with { Work = RepairedWork.Apply(r.Work, garbled) })];
        return withServices with
        {
            Sheets = SheetStatements.Read(context),
            ReentrustedWork = reentrusted,
            Reentrustment = StanceReader.Read(context, reentrusted),
            Hops = HopReader.Read(context),
            MediumUses = MediumUseReader.Read(context),
            Safeguards = SafeguardReader.Read(context, classifier),
            ClauseReferences = ClauseReferenceReader.Read(context),
            GuidelineDemands = GuidelineReader.Read(context),
            WorkWindows = WorkWindowReader.Read(context),
            CarryOuts = CarryOutReader.Read(context),
            ProtectedPersons = ProtectedPersonsReader.Read(context),
            WideSources = WideSourceReader.Read(context),
            WordingDefects = [.. garbled, .. WrongParties.Find(context)],
        };
    }
}
