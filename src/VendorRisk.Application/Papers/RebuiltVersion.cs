using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application.Papers;

/// <summary>A stored version as something to go on from: what was read of its paper, and the edits that make the version of it.</summary>
/// <param name="Paper">Its paper; null when it came without one.</param>
/// <param name="Reading">What is read of the paper today, or the version itself where that does not come to the same; null without a paper.</param>
/// <param name="Read">What edits are made on.</param>
/// <param name="Made">The edits that lead from there to the version, each signed by its person.</param>
/// <param name="Facts">The version's facts.</param>
internal sealed record RebuiltVersion(OriginalPaper? Paper, PaperReading? Reading, EngagementFacts Read, ImmutableArray<FactsEdit> Made, EngagementFacts Facts)
{
    public static async Task<RebuiltVersion> OfAsync(EngagementId id, EngagementVersion version, IEngagementBook book, IPaperReader reader, CancellationToken cancellation)
    {
        if (await book.FindPaperAsync(id, version.Number, cancellation) is not { } paper)
        {
            return new RebuiltVersion(null, null, version.Facts, [], version.Facts);
        }

        PaperReading reading = await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation);
        EditedFacts rebuilt = FactsEditing.Apply(reading.Facts, await book.EditsAsync(id, version.Number, cancellation));

        // A program that reads papers better by now does not bring the saved version back from its paper, nor does last year's paper bring back what waits to be
        // confirmed for this one: then the version itself is gone on from.
        return EngagementDifference.Between(rebuilt.Facts, version.Facts).IsEmpty && Guesses(rebuilt.Facts).SetEquals(Guesses(version.Facts))
            ? new RebuiltVersion(paper, reading, reading.Facts, rebuilt.Made, rebuilt.Facts)
            : new RebuiltVersion(paper, reading with { Refusals = reading.Lines.IsEmpty ? [] : reading.Refusals, Facts = version.Facts }, version.Facts, [], version.Facts);
    }

    private static HashSet<string> Guesses(EngagementFacts facts) => [.. facts.AllFacts().Where(fact => OpenFact.Of(fact).IsGuess).Select(fact => fact.Path)];
}
