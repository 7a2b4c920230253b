using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Assembling;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Changes;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Packages;
using VendorRisk.Papers.Kinds;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Packets;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Residents;
using VendorRisk.Papers.Structure;

namespace VendorRisk.Papers;

/// <summary>Bytes to lines, lines to the pieces of a paper, pieces to facts, facts to what their words mean.</summary>
internal sealed class PaperReader(FactsBuilder structured, MeaningReader meaning, Profile profile) : IPaperReader
{
    public PaperReading Read(ReadOnlyMemory<byte> content, string name) => OfficeScope.Read(profile, () => ReadAlone(content, name));

    public ImmutableArray<PaperEntry> ReadAll(ReadOnlyMemory<byte> content, string name) => OfficeScope.Read(profile, () => ReadEach(content, name));

    private PaperReading ReadAlone(ReadOnlyMemory<byte> content, string name)
    {
        if (PaperArchive.Open(content, PaperDecoder.Called(name)) is not { } archive)
        {
            ImmutableArray<PaperEntry> papers = ReadPacket(content, name);
            return papers.Length == 1 ? papers[0].Reading : ReadOne(content, name) with { Refusals = [Several(papers, name)] };
        }

        return archive.Refusals.IsEmpty && archive.Papers.Length == 1 ? ReadOne(archive.Papers[0]) : Refused(archive, name);
    }

    private ImmutableArray<PaperEntry> ReadEach(ReadOnlyMemory<byte> content, string name)
    {
        if (PaperArchive.Open(content, PaperDecoder.Called(name)) is not { } archive)
        {
            return ReadPacket(content, name);
        }

        return archive.Refusals.IsEmpty
            ? [.. archive.Papers.SelectMany(p => p.Refusal is null ? ReadPacket(p.Content, p.Name) : [new PaperEntry(p.Name, p.Content, ReadOne(p))])]
            : [new PaperEntry(name, content, Refused(archive, name))];
    }

    private PaperReading ReadOne(ArchivedPaper paper) =>
        paper.Refusal is { } refusal ? new PaperReading { Refusals = [refusal] } : ReadOne(paper.Content, paper.Name);

    /// <summary>A file's papers: itself, or the papers of a meeting bound together. A part keeps the file's line numbers; what belongs to no part is listed in the first.</summary>
    private ImmutableArray<PaperEntry> ReadPacket(ReadOnlyMemory<byte> content, string name)
    {
        DecodedInput input = PaperDecoder.Decode(content, name);
        if (!input.Refusals.IsEmpty)
        {
            return [new PaperEntry(name, content, new PaperReading { Refusals = input.Refusals })];
        }

        BoundedInput bounded = BoundedInput.Of(input);
        Packet packet = Packet.Of(bounded);
        if (packet.TooMany > 0)
        {
            return [new PaperEntry(name, content, new PaperReading { Refusals = [TooMany(packet.TooMany, name)] })];
        }

        if (packet.Parts.IsEmpty)
        {
            return [new PaperEntry(name, content, ReadOne(bounded, name))];
        }

        ImmutableArray<PaperEntry>.Builder papers = ImmutableArray.CreateBuilder<PaperEntry>(packet.Parts.Length);
        foreach (PacketPart part in packet.Parts)
        {
            string called = part.NameIn(name);
            PaperReading reading = ReadOne(BoundedInput.Of(new DecodedInput(part.Lines, []) { Confidence = part.Confidence, IsScanned = input.IsScanned }), called);
            papers.Add(new PaperEntry(called, part.Content, papers.Count > 0 ? reading : reading with { NotRead = [.. packet.Outside.Concat(input.NotRead).Concat(reading.NotRead).OrderBy(u => u.Line)] }));
        }

        return papers.MoveToImmutable();
    }

    private static string TooMany(int papers, string name) =>
        $"{PaperDecoder.Called(name)}には {papers} 件の書類が続けて入っています（上限は {PackageLimits.MostPapers} 件）。{PackageLimits.MostPapers} 件までのファイルに分けて読み込んでください。";

    private static string Several(ImmutableArray<PaperEntry> papers, string name) =>
        $"{PaperDecoder.Called(name)}には {papers.Length} 件の書類が続けて入っています（{string.Join('、', papers.Take(5).Select(p => $"「{p.Reading.Facts.Title.Or("件名なし")}」"))}{(papers.Length > 5 ? " ほか" : "")}）。一件ずつのファイルに分けて選んでください。";

    private PaperReading ReadOne(ReadOnlyMemory<byte> content, string name)
    {
        DecodedInput input = PaperDecoder.Decode(content, name);
        return input.Refusals.IsEmpty ? ReadOne(BoundedInput.Of(input), name) : new PaperReading { Refusals = input.Refusals };
    }

    private PaperReading ReadOne(BoundedInput input, string name)
    {
        (ImmutableArray<Block> blocks, ImmutableArray<UnreadLine> listed) = ListedWords.Without(input.Blocks);
        ChangedPaper changed = ChangedPaper.Of(blocks);
        PaperReading reading = ReadState(changed.Now, input.Confidence, name);
        PaperReading? before = changed.Before is { } old ? ReadState(old, input.Confidence, name) : null;
        PaperReading whole = reading with
        {
            Before = before?.Facts,
            Lines = input.Lines,
            Residents = ResidentsSearch.Of(input.Lines, input.NotRead),
            PassagesBefore = before?.Passages ?? [],
            NotRead = [.. reading.NotRead.Concat(before?.NotRead ?? []).Concat(listed).Concat(input.NotRead).Distinct().OrderBy(u => u.Line)],
        };
        return input.IsScanned ? ScanDoubts.Settle(whole) : whole;
    }

    private PaperReading ReadState(ImmutableArray<Block> blocks, int confidence, string name)
    {
        KindVerdict verdict = KindTeller.Tell(TickedBoxes.Apply(SheetBounds.Apply(LostLines.List(PaperAssembler.Assemble(TableLayouts.Unfold(blocks)), blocks))), blocks);
        Paper paper = PointedValues.Apply(verdict.Paper);
        (EngagementFacts facts, ImmutableArray<UnreadLine> notRead) = structured.Build(paper);
        facts = verdict.Kind == PaperKind.Specification ? WithVendorToChoose(paper, facts) : facts;
        return new PaperReading
        {
            Kind = verdict.Kind,
            Refusals = verdict.Refusal is { } why ? [$"{PaperDecoder.Called(name)}は{why}"] : [],
            Facts = meaning.Enrich(paper, facts).WithConfidenceAtMost(confidence).WithPaths(),
            Passages = Pieces.Passages.Of(verdict.Paper),
            NotRead = [.. paper.NotRead.Concat(notRead)],
        };
    }

    /// <summary>A specification is written before anybody is chosen: where no row names a vendor, there is none yet.</summary>
    private static EngagementFacts WithVendorToChoose(Paper paper, EngagementFacts facts) =>
        paper.Sheets.SelectMany(s => s.Fields).Any(f => f.Kind == FieldKind.Vendor && !f.Value.IsEmpty)
            ? facts
            : facts with { Chain = [.. facts.Chain.Select(l => l is { Tier: 1, Name.IsKnown: false, Undecided.IsKnown: false } && l.Name.Source is { } place ? l with { Undecided = Fact.Known(true, place) } : l)] };

    private static PaperReading Refused(PaperArchive archive, string name) => new()
    {
        Refusals = archive.Refusals.IsEmpty
            ? [$"{PaperDecoder.Called(name)}には {archive.Papers.Length} 件のファイルがあります（{string.Join('、', archive.Papers.Take(5).Select(p => p.Name))}{(archive.Papers.Length > 5 ? " ほか" : "")}）。一件ずつ選んでください。"]
            : archive.Refusals,
    };
}
