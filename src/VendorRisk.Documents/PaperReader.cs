using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Facts;
using VendorRisk.Documents.Input;
using VendorRisk.Documents.Meaning;
using VendorRisk.Documents.Papers;
using VendorRisk.Documents.Structure;

namespace VendorRisk.Documents;

/// <summary>Bytes to lines, lines to the pieces of a paper, pieces to facts, facts to what their words mean.</summary>
internal sealed class PaperReader : IPaperReader
{
    public PaperReading Read(ReadOnlyMemory<byte> content, string name)
    {
        DecodedInput input = PaperDecoder.Decode(content, name);
        if (!input.Refusals.IsEmpty)
        {
            return new PaperReading { Refusals = input.Refusals };
        }

        (ImmutableArray<string> lines, ImmutableArray<UnreadLine> cut) = PaperBounds.Apply(input.Lines);
        Paper paper = PaperAssembler.Assemble(input.Blocks ?? BlockReader.Read(lines));
        (EngagementFacts structured, ImmutableArray<UnreadLine> notRead) = FactsBuilder.Build(paper);
        return new PaperReading
        {
            Facts = MeaningReader.Enrich(paper, structured).WithPaths(),
            Lines = input.Lines,
            NotRead = [.. paper.NotRead.Concat(notRead).Concat(cut).Concat(input.NotRead).Distinct().OrderBy(u => u.Line)],
        };
    }
}
