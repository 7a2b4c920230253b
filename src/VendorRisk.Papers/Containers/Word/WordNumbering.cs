using System.Globalization;
using System.Text;
using System.Xml.Linq;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>The numbers that Word prints before paragraphs of automatic lists and that stand nowhere in the text.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Dictionary<int, ListLevel>> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countedWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Num, int? Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);

    public WordNumbering(XElement? numbering, XElement? styles)
    {
        Dictionary<string, XElement> kinds = new(StringComparer.Ordinal);
        foreach (XElement kind in numbering?.Elements("abstractNum") ?? [])
        {
            kinds.TryAdd((string?)kind.Attribute("abstractNumId") ?? "", kind);
        }

        foreach (XElement num in numbering?.Elements("num") ?? [])
        {
            string id = (string?)num.Attribute("numId") ?? "";
            string kind = Val(num.Element("abstractNumId")) ?? "";
            if (kinds.TryGetValue(kind, out XElement? levels) && _levels.TryAdd(id, Read(levels.Elements("lvl"))))
            {
                Override(num, id, kind);
            }
        }

        ReadStyles(styles);
    }

    /// <summary>What is printed before this paragraph; empty when nothing is. Counts on.</summary>
    /// <param name="properties">The paragraph's properties.</param>
    /// <param name="bullet">Whether it is a bullet, which only looks like a mark.</param>
    public string Next(XElement? properties, out bool bullet)
    {
        bullet = false;
        (string num, int? styleLevel) = _styles.GetValueOrDefault(Val(properties?.Element("pStyle")) ?? "", ("", null));
        XElement? own = properties?.Element("numPr");
        num = Val(own?.Element("numId")) ?? num;
        int level = Number(Val(own?.Element("ilvl"))) ?? styleLevel ?? 0;
        if (!_levels.TryGetValue(num, out Dictionary<int, ListLevel>? levels) || level is < 0 or >= Levels || !levels.TryGetValue(level, out ListLevel? printed))
        {
            return "";
        }

        int?[] counts = CountsOf(num);
        counts[level] = counts[level] is int last ? last + 1 : printed.Start;
        for (int below = level + 1; below < Levels; below++)
        {
            if (levels.GetValueOrDefault(below) is not { RestartsAfter: int after } || (after >= 0 && level <= after))
            {
                counts[below] = null;
            }
        }

        bullet = printed.Format == "bullet";
        return bullet ? Bullet(printed.Pattern) : Fill(printed.Pattern, levels, counts);
    }

    private int?[] CountsOf(string num)
    {
        string with = _countedWith.GetValueOrDefault(num, num);
        if (!_counts.TryGetValue(with, out int?[]? counts))
        {
            counts = new int?[Levels];
            _counts.Add(with, counts);
        }

        return counts;
    }

    private static string Fill(string pattern, Dictionary<int, ListLevel> levels, int?[] counts)
    {
        StringBuilder text = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                int level = pattern[++i] - '1';
                ListLevel? printed = levels.GetValueOrDefault(level);
                text.Append(ListNumbers.Print(counts[level] ?? printed?.Start ?? 1, printed?.Format ?? "decimal"));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private static string Bullet(string pattern) =>
        pattern.Length == 1 && SymbolFonts.IsPrivate(pattern[0]) ? SymbolFonts.Shape("", pattern[0]) is { Length: > 0 } shape ? shape : "・" : pattern;

    private static Dictionary<int, ListLevel> Read(IEnumerable<XElement> levels)
    {
        Dictionary<int, ListLevel> read = [];
        foreach (XElement level in levels)
        {
            int at = Number((string?)level.Attribute("ilvl")) ?? 0;
            int after = Number(Val(level.Element("lvlRestart"))) is int restart ? restart - 1 : at - 1;
            XElement? format = level.Element("numFmt") ?? level.Element("mc.AlternateContent")?.Descendants("numFmt").LastOrDefault();
            read[at] = new ListLevel(Number(Val(level.Element("start"))) ?? 1, Val(format) ?? "decimal", Val(level.Element("lvlText")) ?? "", after);
        }

        return read;
    }

    /// <summary>A list of its own start counts for itself; all others of one kind count on together.</summary>
    private void Override(XElement num, string id, string kind)
    {
        bool starts = false;
        foreach (XElement change in num.Elements("lvlOverride"))
        {
            int at = Number((string?)change.Attribute("ilvl")) ?? 0;
            foreach ((int level, ListLevel printed) in Read(change.Elements("lvl")))
            {
                _levels[id][level] = printed;
            }

            if (Number(Val(change.Element("startOverride"))) is int start && _levels[id].TryGetValue(at, out ListLevel? old))
            {
                _levels[id][at] = old with { Start = start };
                starts = true;
            }
        }

        if (!starts)
        {
            _countedWith[id] = "kind " + kind;
        }
    }

    private void ReadStyles(XElement? styles)
    {
        Dictionary<string, XElement> known = new(StringComparer.Ordinal);
        foreach (XElement style in styles?.Elements("style") ?? [])
        {
            known.TryAdd((string?)style.Attribute("styleId") ?? "", style);
        }

        foreach (string id in known.Keys)
        {
            XElement? style = known[id];
            for (int hops = 0; style is not null && hops < 20; hops++)
            {
                XElement? list = style.Element("pPr")?.Element("numPr");
                if (Val(list?.Element("numId")) is { } num)
                {
                    _styles[id] = (num, Number(Val(list?.Element("ilvl"))));
                    break;
                }

                style = known.GetValueOrDefault(Val(style.Element("basedOn")) ?? "");
            }
        }
    }

    private static string? Val(XElement? element) => (string?)element?.Attribute("val");

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number is >= -1 and < 100_000 ? number : null;
}
