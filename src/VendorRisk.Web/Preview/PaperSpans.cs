using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>Finds the words of the paper that facts were read from. A word that two facts share belongs to the narrower quote.</summary>
internal static class PaperSpans
{
    private const int ShortestQuote = 1;

    /// <summary>Each line cut into pieces, in order and complete.</summary>
    public static ImmutableArray<ImmutableArray<PaperPiece>> Of(EngagementFacts facts, ImmutableArray<string> lines)
    {
        List<Span>?[] spans = new List<Span>?[lines.Length];
        foreach (IFact fact in facts.AllFacts())
        {
            if (fact is { State: not FactState.Unknown, Source: { Line: { } line } source } && line >= 1 && line <= lines.Length && FactGroups.IsShown(fact.Path))
            {
                Mark(fact, source.Quote, line, lines, spans);
            }
        }

        return [.. lines.Select((line, at) => Cut(line, spans[at]))];
    }

    public static SpanKind KindOf(string path) => path.Split('/') switch
    {
        ["chain", _, "cloudServices", ..] => SpanKind.Flow,
        ["chain", ..] => SpanKind.Vendor,
        ["sheets", _, "items" or "itemsByReference" or "itemsOpenEnded" or "subjects" or "fromResidentsRegister", ..] => SpanKind.Item,
        ["people", ..] => SpanKind.Item,
        ["sheets", _, "term" or "handling" or "phases" or "erasureDeadline", ..] => SpanKind.Term,
        ["workWindows", ..] => SpanKind.Term,
        ["sheets", _, "media" or "connection", ..] => SpanKind.Flow,
        ["hops" or "mediumUses" or "carryOuts", ..] => SpanKind.Flow,
        ["sheets", _, "counterparty", ..] => SpanKind.Vendor,
        ["safeguards" or "guidelineDemands", ..] => SpanKind.Safeguard,
        ["checklist", ..] => SpanKind.Answer,
        ["clauseSets" or "clauseReferences" or "clausesCited", ..] => SpanKind.Clause,
        _ => SpanKind.Other,
    };

    // A quote may run over several lines; where its words do not stand unbroken in the line, the line as a whole is marked.
    private static void Mark(IFact fact, string quote, int line, ImmutableArray<string> lines, List<Span>?[] spans)
    {
        string[] parts = quote.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int at = line - 1;
        foreach (string part in parts.Where(part => part.Length >= ShortestQuote))
        {
            int start = lines[at].IndexOf(part, StringComparison.Ordinal);
            if (start < 0 && at + 1 < lines.Length && at > line - 2 && lines[at + 1].IndexOf(part, StringComparison.Ordinal) is var below and >= 0)
            {
                (at, start) = (at + 1, below);
            }

            if (start >= 0)
            {
                Add(at, start, part.Length);
            }
        }

        if (spans[line - 1] is null && lines[line - 1].Trim() is { Length: > 0 } whole)
        {
            Add(line - 1, lines[line - 1].IndexOf(whole, StringComparison.Ordinal), whole.Length);
        }

        void Add(int place, int start, int length) =>
            (spans[place] ??= []).Add(new Span(start, length, fact.Path, KindOf(fact.Path), OpenFact.Of(fact).IsGuess));
    }

    private static ImmutableArray<PaperPiece> Cut(string line, List<Span>? spans)
    {
        if (spans is null)
        {
            return [new PaperPiece(line)];
        }

        Span?[] owner = new Span?[line.Length];
        foreach (Span span in spans.OrderByDescending(span => span.Length).ThenBy(span => span.Start))
        {
            Array.Fill(owner, span, span.Start, span.Length);
        }

        ImmutableArray<PaperPiece>.Builder pieces = ImmutableArray.CreateBuilder<PaperPiece>();
        for (int start = 0; start < line.Length;)
        {
            int end = start;
            while (end < line.Length && ReferenceEquals(owner[end], owner[start]))
            {
                end++;
            }

            Span? by = owner[start];
            pieces.Add(by is null ? new PaperPiece(line[start..end]) : new PaperPiece(line[start..end], by.Path, by.Kind, by.Guess));
            start = end;
        }

        return pieces.ToImmutable();
    }

    private sealed record Span(int Start, int Length, string Path, SpanKind Kind, bool Guess);
}
