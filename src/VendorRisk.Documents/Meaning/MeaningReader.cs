using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Meaning.Cloud;
using VendorRisk.Documents.Meaning.Media;
using VendorRisk.Documents.Meaning.Movement;
using VendorRisk.Documents.Meaning.Oversight;
using VendorRisk.Documents.Meaning.Reentrusting;
using VendorRisk.Documents.Meaning.Safeguards;
using VendorRisk.Documents.Meaning.Wording;
using VendorRisk.Documents.Papers;
using VendorRisk.Learning;

namespace VendorRisk.Documents.Meaning;

/// <summary>Adds what the words mean to what the forms say: work, re-entrusting, movements, media in use, safeguards.</summary>
internal sealed class MeaningReader
{
    /// <summary>The same facts with the meaning added; what the structure pass filled stays as it is.</summary>
    public static EngagementFacts Enrich(Paper paper, EngagementFacts facts) => Enrich(paper, facts, SafeguardModel.Reviewed);

    public static EngagementFacts Enrich(Paper paper, EngagementFacts facts, ISafeguardClassifier classifier)
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
