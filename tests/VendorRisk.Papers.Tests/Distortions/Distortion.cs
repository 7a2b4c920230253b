using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Tests.Containers;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>Mechanical distortions of a paper's text: what scanning, saving and pasting do to papers.</summary>
internal static class Distortion
{
    private static readonly string[] YesShapes = ["〇", "◯", "O", "o", "0", "●", "◎", "✓", "✔", "レ", "☑", "Ｏ", "０", "⭕", "○　"];
    private static readonly string[] NoShapes = ["―", "ー", "-", "—", "–", "−", "─", "×", "一", "ｰ", "‐", "~"];

    public static ImmutableSortedDictionary<string, Func<string, byte[]>> All { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["mark-shapes"] = text => Utf8(MarkShapes(text)),
        ["split-rows"] = text => Utf8(SplitRows(text)),
        ["lost-tables"] = text => Utf8(LostTables(text)),
        ["spaces-in-words"] = text => Utf8(SpacesInWords(text)),
        ["shift-jis"] = text => Encoded(text, 932),
        ["euc-jp"] = text => Encoded(text, 51932),
        ["iso-2022-jp"] = text => Encoded(text, 50220),
        ["utf-16"] = text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        ["half-width"] = text => Utf8(HalfWidth(text)),
        ["full-width"] = text => Utf8(FullWidth(text)),
        ["page-heads"] = text => Utf8(PageHeads(text)),
        ["crlf-blank-lines"] = text => Utf8(text.Replace("\n", "\r\n\r\n", StringComparison.Ordinal)),
        ["html"] = text => Utf8(Html(text)),
        ["tabs"] = text => Utf8(Tabs(text)),
        ["docx"] = Docx,
        ["xlsx"] = Xlsx,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static byte[] Docx(string text) => PackageMaker.Docx(string.Concat(Parts(text).Select(p => p.Rows is { } rows
        ? PackageMaker.Table([.. rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => PackageMaker.Cell(string.Concat(c.Split('\n').Select(l => PackageMaker.P(l)))))) + "</w:tr>")])
        : PackageMaker.P(p.Text))));

    private static byte[] Xlsx(string text)
    {
        StringBuilder rows = new("<sheetData>");
        int at = 0;
        foreach ((string words, List<string[]>? table) in Parts(text))
        {
            foreach (string[] row in table ?? [[words]])
            {
                at++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r='{at}'>");
                for (int c = 0; c < row.Length && row.Any(x => x.Length > 0); c++)
                {
                    rows.Append(CultureInfo.InvariantCulture, $"<c r='{(char)('B' + c)}{at}' t='inlineStr'><is><t>{PackageMaker.Escaped(row[c]).Replace("\n", "&#10;", StringComparison.Ordinal)}</t></is></c>");
                }

                rows.Append("</row>");
            }
        }

        return PackageMaker.Xlsx([("様式", "visible", rows.Append("</sheetData>").ToString())]);
    }

    private static string MarkShapes(string text)
    {
        int yes = 0;
        int no = 0;
        return Lines(text, line => !line.Contains('|', StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal)
            ? line
            : Cells(line, cell => cell.Trim() switch
            {
                "○" => cell.Replace("○", YesShapes[yes++ % YesShapes.Length], StringComparison.Ordinal),
                ['－', ..] => cell.Replace("－", NoShapes[no++ % NoShapes.Length], StringComparison.Ordinal),
                _ => cell,
            }));
    }

    /// <summary>Long cells cut by a page in the middle: the rest in a row of its own behind a page number.</summary>
    private static string SplitRows(string text)
    {
        int page = 1;
        return Lines(text, line =>
        {
            char edge = line.Contains('\t', StringComparison.Ordinal) ? '\t' : '|';
            string[] cells = line.Trim('|').Split(edge);
            if (cells.Length < 2 || line.Contains('<', StringComparison.Ordinal) || cells[^1].Trim().Length < 60)
            {
                return line;
            }

            string last = cells[^1].TrimEnd();
            int cut = last.Length * 6 / 10;
            while (cut < last.Length && (char.IsAsciiLetterOrDigit(last[cut]) || char.IsAsciiLetterOrDigit(last[cut - 1])))
            {
                cut++;
            }

            string bar = edge == '|' ? "|" : "";
            return bar + string.Join(edge, cells[..^1]) + edge + last[..cut] + bar + $"\n\n- {page++} -\n\n" + bar + string.Concat(Enumerable.Repeat(" " + edge, cells.Length - 1)) + last[cut..] + bar;
        });
    }

    private static string LostTables(string text) => Lines(text, line =>
        IsRule(line) ? "" : line.StartsWith('|') || line.Contains('\t', StringComparison.Ordinal)
            ? string.Join('\n', line.Trim('|').Split('|', '\t').Select(c => c.Trim()).Where(c => c.Length > 0))
            : line);

    private static string SpacesInWords(string text)
    {
        StringBuilder spaced = new();
        int since = 0;
        bool tag = false;
        for (int i = 0; i < text.Length; i++)
        {
            tag = text[i] == '<' || (tag && text[i] != '>');
            if (!tag && ++since >= 13 && i > 0 && char.IsLetter(text[i]) && text[i] > 'ぁ' && char.IsLetter(text[i - 1]) && text[i - 1] > 'ぁ' && text[i] < '｀')
            {
                spaced.Append(' ');
                since = 0;
            }

            spaced.Append(text[i]);
        }

        return spaced.ToString();
    }

    private static byte[] Encoded(string text, int page)
    {
        // What an office's editor does when it saves: characters the code page lacks become their nearest kin.
        string saved = text.Replace('\u2212', '－').Replace('—', '―').Replace('〜', '～').Replace("\u00A0", " ", StringComparison.Ordinal).Replace('✓', 'レ').Replace('✔', 'レ').Replace('☑', 'レ').Replace("⭕", "○", StringComparison.Ordinal);
        return CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(saved);
    }

    private static string HalfWidth(string text)
    {
        const string kana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
        const string voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";
        const string plain = "カキクケコサシスセソタチツテトハヒフヘホ";
        StringBuilder half = new();
        foreach (char c in text)
        {
            int at = kana.IndexOf(c, StringComparison.Ordinal);
            int v = voiced.IndexOf(c, StringComparison.Ordinal);
            int p = "パピプペポ".IndexOf(c, StringComparison.Ordinal);
            half.Append(c is >= '！' and <= '～' and not ('～' or '－' or '｜') ? ((char)(c - 0xFEE0)).ToString()
                : at >= 0 && c != 'ー' ? ((char)('ｦ' + at)).ToString()
                : v >= 0 ? (char)('ｦ' + kana.IndexOf(plain[v], StringComparison.Ordinal)) + "ﾞ"
                : p >= 0 ? (char)('ｦ' + kana.IndexOf("ハヒフヘホ"[p], StringComparison.Ordinal)) + "ﾟ"
                : c.ToString());
        }

        return half.ToString();
    }

    private static string FullWidth(string text)
    {
        StringBuilder full = new();
        bool tag = false;
        foreach (char c in text)
        {
            tag = c == '<' || (tag && c != '>');
            full.Append(!tag && (char.IsAsciiLetterOrDigit(c) || c is '(' or ')' or '.' or ',') ? (char)(c + 0xFEE0) : c);
        }

        return full.ToString();
    }

    private static string PageHeads(string text)
    {
        StringBuilder headed = new();
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            headed.Append(line).Append('\n');
            if (++number % 24 == 0)
            {
                headed.Append(CultureInfo.InvariantCulture, $"\n令和7年度 第3回 会議資料\n\n- {number / 24} -\n\n");
            }
        }

        return headed.ToString();
    }

    private static string Html(string text)
    {
        StringBuilder html = new("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>資料</title><style>td { border: 1px }</style></head>\n<body>\n");
        foreach ((string words, List<string[]>? rows) in Parts(text))
        {
            if (rows is null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p>{Escape(words)}</p>\n");
                continue;
            }

            html.Append("<table>\n");
            foreach (string[] row in rows)
            {
                html.Append("<tr>").AppendJoin("", row.Select(c => "<td>" + string.Join("<br>", c.Split('\n').Select(Escape)) + "</td>")).Append("</tr>\n");
            }

            html.Append("</table>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string Tabs(string text) => Lines(text, line => IsRule(line) ? "" : line.StartsWith('|') ? line.Trim().Trim('|').Replace('|', '\t') : line);

    /// <summary>The paper as a person sees it: tables with their cells, and lines between them.</summary>
    private static IEnumerable<(string Text, List<string[]>? Rows)> Parts(string text)
    {
        List<string[]> table = [];
        foreach (Block block in BlockReader.Read([.. text.Replace("\r", "", StringComparison.Ordinal).Split('\n')]))
        {
            if (block.Kind == BlockKind.Row)
            {
                table.Add([.. block.Cells.Select(Printed)]);
                continue;
            }

            if (table.Count > 0 && block.Kind != BlockKind.Separator)
            {
                int columns = table.Max(r => r.Length);
                yield return ("", [.. table.Select(r => (string[])[.. r, .. Enumerable.Repeat("", columns - r.Length)])]);
                table = [];
            }

            if (block.Kind is BlockKind.Text or BlockKind.Blank)
            {
                yield return (Printed(block.Text), null);
            }
        }

        if (table.Count > 0)
        {
            yield return ("", table);
        }
    }

    private static string Printed(PaperText cell) => string.Concat(cell.Fragments.Select((f, i) => (i > 0 && f.StartsParagraph ? "\n" : i > 0 ? " " : "") + f.Text.Trim()));

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string Cells(string line, Func<string, string> change)
    {
        char edge = line.Contains('\t', StringComparison.Ordinal) ? '\t' : '|';
        return string.Join(edge, line.Split(edge).Select(change));
    }

    private static bool IsRule(string line) => line.StartsWith('|') && line.All(c => c is '|' or '-' or ' ' or ':');

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
