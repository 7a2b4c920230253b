using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Chain;

/// <summary>
/// A chain as a drawing that stands by itself: black on white, so that a printer changes nothing, with fonts that every reader has, and with its title and its words
/// for whoever does not see it. Edges differ by their dashes and by a word.
/// </summary>
internal static class ChainPicture
{
    private const int Margin = 16;
    private const int TitleHeight = 36;
    private const int LineHeight = 18;
    private const int MostLines = (ChainLayout.CardHeight - 12) / LineHeight;
    private const double CardLetters = 17.5;
    private const string Ink = "black";
    private const string Paper = "white";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="nodes">The chain.</param>
    /// <param name="title">What it is the chain of.</param>
    /// <param name="texts">The words.</param>
    public static string Of(ImmutableArray<ChainNode> nodes, string title, IStringLocalizer<Texts> texts)
    {
        ChainLayout plan = ChainLayout.Of(nodes);
        int width = plan.Width + (2 * Margin);
        int height = plan.Height + TitleHeight + (2 * Margin);
        XElement drawing = new(
            Svg + "svg",
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chain-picture-title chain-picture-words"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", 13),
            new XElement(Svg + "title", new XAttribute("id", "chain-picture-title"), Clean(texts["Chain.PictureOf", title])),
            new XElement(Svg + "desc", new XAttribute("id", "chain-picture-words"), Clean(Words(nodes, texts))),
            new XElement(Svg + "rect", new XAttribute("width", width), new XAttribute("height", height), new XAttribute("fill", Paper)),
            Line(Margin, Margin + LineHeight, title, bold: true),
            new XElement(
                Svg + "g",
                new XAttribute("transform", string.Create(CultureInfo.InvariantCulture, $"translate({Margin} {Margin + TitleHeight})")),
                plan.Edges.Select(edge => Edge(edge, texts)),
                Box(0, plan.WardTop - 34, ChainLayout.WardWidth, 68, dashed: false),
                Line(12, plan.WardTop, texts["Chain.Ward"], bold: true),
                Line(12, plan.WardTop + LineHeight, texts["Chain.WardTier"]),
                plan.Cards.Select(card => Card(card, texts))));
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Card(ChainLayout.PlacedCard card, IStringLocalizer<Texts> texts)
    {
        ChainNode node = card.Node;
        List<(string Words, bool Bold)> lines = [(ChainWords.Tier(texts, node) + (node.Grade is { } grade ? "　" + texts["Chain.PictureGrade", grade] : ""), false)];
        lines.AddRange(Wrapped(node.Name).Select(words => (words, true)));
        lines.AddRange(Wrapped($"{texts["Chain.Certifications"]} {(node.Held.IsEmpty ? texts["Chain.NoCertification"] : string.Join("、", node.Held.Select(held => ChainWords.Held(texts, held))))}").Select(words => (words, false)));
        if (!node.Services.IsEmpty)
        {
            lines.AddRange(Wrapped($"{texts["Chain.Clouds"]} {string.Join("、", node.Services.Select(service => ChainWords.Service(texts, service)))}").Select(words => (words, false)));
        }

        if (node.Edge != ChainEdge.Entrusted)
        {
            lines.AddRange(Wrapped($"{texts["Chain.Consent"]} {texts["Chain.Edge." + node.Edge]}").Select(words => (words, false)));
        }

        lines.AddRange(Wrapped(node.Worst is null ? texts["Chain.NoFinding"] : texts["Chain.Findings", node.Findings]).Select(words => (words, false)));
        if (lines.Count > MostLines)
        {
            lines = [.. lines.Take(MostLines - 1), ("…", false)];
        }

        return new XElement(
            Svg + "g",
            Box(card.Left, card.Top, ChainLayout.CardWidth, ChainLayout.CardHeight, node.Undecided),
            lines.Select((line, at) => Line(card.Left + 12, card.Top + (LineHeight * (at + 1)) + 2, line.Words, line.Bold)));
    }

    private static IEnumerable<XElement> Edge(ChainLayout.Edge edge, IStringLocalizer<Texts> texts)
    {
        int middle = (edge.FromX + edge.ToX) / 2;
        XElement path = new(
            Svg + "path",
            new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{edge.FromX} {edge.FromY}C{middle} {edge.FromY} {middle} {edge.ToY} {edge.ToX} {edge.ToY}")),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", Ink),
            new XAttribute("stroke-width", edge.State is ChainEdge.Entrusted or ChainEdge.Consented ? 3 : 2),
            new XElement(Svg + "title", Clean(texts["Chain.Edge." + edge.State])));
        string? dashes = edge.State switch
        {
            ChainEdge.Declared => "9 5",
            ChainEdge.Undeclared => "3 4",
            ChainEdge.Unknown => "1 7",
            _ => null,
        };
        if (dashes is not null)
        {
            path.Add(new XAttribute("stroke-dasharray", dashes));
        }

        yield return path;
        yield return new XElement(Svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{edge.ToX - 9} {edge.ToY - 5}L{edge.ToX} {edge.ToY}L{edge.ToX - 9} {edge.ToY + 5}z")), new XAttribute("fill", Ink));
    }

    private static XElement Box(int left, int top, int width, int height, bool dashed)
    {
        XElement box = new(
            Svg + "rect",
            new XAttribute("x", left),
            new XAttribute("y", top),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("rx", 6),
            new XAttribute("fill", Paper),
            new XAttribute("stroke", Ink),
            new XAttribute("stroke-width", 1.5));
        if (dashed)
        {
            box.Add(new XAttribute("stroke-dasharray", "6 4"));
        }

        return box;
    }

    private static XElement Line(int left, int baseline, string words, bool bold = false)
    {
        XElement line = new(Svg + "text", new XAttribute("x", left), new XAttribute("y", baseline), new XAttribute("fill", Ink), Clean(words));
        if (bold)
        {
            line.Add(new XAttribute("font-weight", "bold"));
        }

        return line;
    }

    /// <summary>One sentence a vendor: who entrusts whom.</summary>
    private static string Words(ImmutableArray<ChainNode> nodes, IStringLocalizer<Texts> texts) => string.Join(
        "\n",
        nodes.OrderBy(node => node.Tier).Select(node =>
            $"{ChainWords.Tier(texts, node)} {node.Name}{texts["Chain.From", nodes.FirstOrDefault(other => other.Id == node.ParentId)?.Name ?? texts["Chain.Ward"].Value]} {texts["Chain.Edge." + node.Edge]}"));

    /// <summary>In lines of a card's width; a letter of half width counts as a good half.</summary>
    private static IEnumerable<string> Wrapped(string words)
    {
        StringBuilder line = new();
        double length = 0;
        foreach (Rune letter in words.EnumerateRunes())
        {
            double own = letter.Value < 0x2000 || letter.Value is >= 0xFF61 and <= 0xFF9F ? 0.56 : 1;
            if (length + own > CardLetters)
            {
                yield return line.ToString();
                line.Clear();
                length = 0;
            }

            line.Append(letter);
            length += own;
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    // A name that was read from a paper may hold what no XML may.
    private static string Clean(string words) => string.Concat(words.EnumerateRunes().Where(letter => letter.Value is '\n' or '\t' || (letter.Value >= 0x20 && letter.Value is not (0xFFFE or 0xFFFF))).Select(letter => letter.ToString()));
}
