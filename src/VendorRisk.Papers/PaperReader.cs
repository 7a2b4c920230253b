using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Assembling;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Kinds;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure;

namespace VendorRisk.Papers;

/// <summary>Bytes to lines, lines to the pieces of a paper, pieces to facts, facts to what their words mean.</summary>
internal sealed class PaperReader(FactsBuilder structured, MeaningReader meaning) : IPaperReader
{
    public PaperReading Read(ReadOnlyMemory<byte> content, string name)
    {
        if (PaperArchive.Open(content, PaperDecoder.Called(name)) is not { } archive)
        {
            return ReadOne(content, name);
        }

        return archive.Refusals.IsEmpty && archive.Papers.Length == 1 ? ReadOne(archive.Papers[0]) : Refused(archive, name);
    }

    public ImmutableArray<PaperEntry> ReadAll(ReadOnlyMemory<byte> content, string name)
    {
        if (PaperArchive.Open(content, PaperDecoder.Called(name)) is not { } archive)
        {
            return [new PaperEntry(name, content, ReadOne(content, name))];
        }

        return archive.Refusals.IsEmpty
            ? [.. archive.Papers.Select(p => new PaperEntry(p.Name, p.Content, ReadOne(p)))]
            : [new PaperEntry(name, content, Refused(archive, name))];
    }

    private PaperReading ReadOne(ArchivedPaper paper) =>
        paper.Refusal is { } refusal ? new PaperReading { Refusals = [refusal] } : ReadOne(paper.Content, paper.Name);

    private PaperReading ReadOne(ReadOnlyMemory<byte> content, string name)
    {
        DecodedInput input = PaperDecoder.Decode(content, name);
        if (!input.Refusals.IsEmpty)
        {
            return new PaperReading { Refusals = input.Refusals };
        }

        (ImmutableArray<string> lines, ImmutableArray<UnreadLine> cut) = PaperBounds.Apply(input.Lines);
        (ImmutableArray<Block> blocks, ImmutableArray<UnreadLine> listed) = ListedWords.Without(input.Blocks ?? BlockReader.Read(lines));
        KindVerdict verdict = KindTeller.Tell(TickedBoxes.Apply(SheetBounds.Apply(PaperAssembler.Assemble(TableLayouts.Unfold(blocks)))), blocks);
        Paper paper = verdict.Paper;
        (EngagementFacts facts, ImmutableArray<UnreadLine> notRead) = structured.Build(paper);
        return new PaperReading
        {
            Kind = verdict.Kind,
            Refusals = verdict.Refusal is { } why ? [$"{PaperDecoder.Called(name)}は{why}"] : [],
            Facts = meaning.Enrich(paper, facts).WithConfidenceAtMost(input.Confidence).WithPaths(),
            Lines = input.Lines,
            Passages = Pieces.Passages.Of(paper),
            NotRead = [.. paper.NotRead.Concat(notRead).Concat(cut).Concat(listed).Concat(input.NotRead).Distinct().OrderBy(u => u.Line)],
        };
    }

    private static PaperReading Refused(PaperArchive archive, string name) => new()
    {
        Refusals = archive.Refusals.IsEmpty
            ? [$"{PaperDecoder.Called(name)}には {archive.Papers.Length} 件のファイルがあります（{string.Join('、', archive.Papers.Take(5).Select(p => p.Name))}{(archive.Papers.Length > 5 ? " ほか" : "")}）。一件ずつ選んでください。"]
            : archive.Refusals,
    };
}
