using System.IO.Compression;
using System.Text;
using VendorRisk.Papers.Tests.Containers;
using VendorRisk.Papers.Tests.Distortions;

namespace VendorRisk.Papers.Tests.Fuzzing;

/// <summary>Broken papers, the same for the same seed and number: lines, bytes, cells, parts of packages, packages.</summary>
internal sealed class Mutants(IReadOnlyList<string> papers, int seed)
{
    private static readonly string[] Noise =
    [
        "|", "\t", "【", "】", "(", ")", "<td>", "</table>", "<table>", "<tr>", "&#x3042;", "$\\circ$", "令和", "99999999999999", "件名", "特記事項", "第1条", "①", "※", "\u0000", "𠮟", "**",
        "# ", "- ", "資料-", "約人", "年月日", "～", "\u3000", "ｶﾞ", "ﾟ", "㈱", "再委託先", "委託先", "チェックリスト", "○", "－", "- 3 -", "\r", "株式会社", "から", "まで", "。", "<p>", "</p>", "\uFFFE", "\uD800",
    ];

    private static readonly string[] XmlNoise =
    [
        "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p/>", "<w:tbl>", "</w:p>", "<w:vMerge/>", "<w:gridSpan w:val='9999'/>", "<w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr>", "<w:sdt>", "<w:t>",
        "<c r='ZZZ9999999'><v>1e308</v></c>", "<row r='1048577'>", "<c t='s'><v>-1</v></c>", "<mergeCell ref='A1:XFD1048576'/>", "&lt;", "&", "&#0;", "<!--", "]]>", "<?x?>", "xmlns=''", "\uFFFE", "<v>", "t='s'", "-2147483649",
    ];

    private readonly Dictionary<(int Paper, string Form), byte[]> _packages = [];

    /// <summary>The mutant of this number, with the name of its kind.</summary>
    public (string Kind, byte[] Content) Make(int number)
    {
        Random random = new(unchecked((seed * 1_000_003) + number));
        int paper = random.Next(papers.Count);
        return random.Next(100) switch
        {
            < 66 => ("text", Encoding.UTF8.GetBytes(Lines(papers[paper], random))),
            < 74 => ("bytes", Flipped(Encoding.UTF8.GetBytes(papers[paper]), random)),
            < 82 => ("html", Encoding.UTF8.GetBytes(Lines(Encoding.UTF8.GetString(Package(paper, "html")), random))),
            < 90 => ("docx", Parts(Package(paper, "docx"), random)),
            < 93 => ("docx-bytes", Flipped(Package(paper, "docx"), random)),
            < 97 => ("xlsx", Parts(Package(paper, "xlsx"), random)),
            < 98 => ("xlsx-bytes", Flipped(Package(paper, "xlsx"), random)),
            _ => ("zip", Flipped(PackageMaker.Zip(("a.txt", Encoding.UTF8.GetBytes(Lines(papers[paper], random))), ("b.docx", Package(paper, "docx"))), random)),
        };
    }

    private byte[] Package(int paper, string form)
    {
        if (!_packages.TryGetValue((paper, form), out byte[]? package))
        {
            package = Distortion.All[form](papers[paper]);
            _packages.Add((paper, form), package);
        }

        return package;
    }

    /// <summary>A text with some of its lines gone, doubled, swapped, cut or filled with noise.</summary>
    public static string Lines(string paper, Random random)
    {
        List<string> lines = [.. paper.Split('\n')];
        for (int n = random.Next(1, 8); n > 0; n--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            int cut = random.Next(line.Length + 1);
            switch (random.Next(9))
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), line);
                    break;
                case 2:
                    (lines[at], lines[random.Next(lines.Count)]) = (lines[random.Next(lines.Count)], line);
                    break;
                case 3:
                    lines[at] = line[..cut];
                    lines.Insert(at + 1, line[cut..]);
                    break;
                case 4:
                    lines[at] = line[..cut] + string.Concat(Enumerable.Repeat(Noise[random.Next(Noise.Length)], random.Next(20) == 0 ? 500 : 1)) + line[cut..];
                    break;
                case 5:
                    lines[at] = line[cut..];
                    break;
                case 6:
                    lines[at] = string.Join(random.Next(2) == 0 ? '|' : '\t', line.Split('|', '\t').OrderBy(_ => random.Next()));
                    break;
                case 7 when at + 1 < lines.Count:
                    lines[at] = line + lines[at + 1];
                    lines.RemoveAt(at + 1);
                    break;
                default:
                    lines[at] = new string([.. line.Select(c => random.Next(12) == 0 ? Noise[random.Next(Noise.Length)][0] : c)]);
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static byte[] Flipped(byte[] content, Random random)
    {
        byte[] flipped = random.Next(8) == 0 ? content[..random.Next(1, content.Length)] : (byte[])content.Clone();
        for (int n = random.Next(1, 10); n > 0; n--)
        {
            flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        }

        return flipped;
    }

    /// <summary>The package with one part's XML changed: tags and words inserted, cut, doubled or swapped.</summary>
    private static byte[] Parts(byte[] package, Random random)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        List<(string, byte[])> parts = [];
        int chosen = random.Next(archive.Entries.Count);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using StreamReader reader = new(entry.Open());
            string xml = reader.ReadToEnd();
            bool main = entry.FullName is "word/document.xml" or "xl/worksheets/sheet0.xml";
            parts.Add((entry.FullName, Encoding.UTF8.GetBytes(main || parts.Count == chosen ? Changed(xml, random) : xml)));
        }

        return PackageMaker.Zip([.. parts]);
    }

    private static string Changed(string xml, Random random)
    {
        for (int n = random.Next(1, 5); n > 0 && xml.Length > 2; n--)
        {
            int from = Tag(xml, random);
            int to = Math.Min(xml.Length, Math.Max(from, Tag(xml, random)));
            int near = Math.Min(xml.Length, from + random.Next(400));
            xml = random.Next(6) switch
            {
                0 => xml[..from] + XmlNoise[random.Next(XmlNoise.Length)] + xml[from..],
                1 => xml[..from] + Noise[random.Next(Noise.Length)] + xml[from..],
                2 => xml[..from] + xml[near..],
                3 => xml[..near] + xml[from..],
                4 when to - from < 20_000 => xml[..to] + xml[from..to] + xml[to..],
                _ => xml.Replace(Word(xml, from), Noise[random.Next(Noise.Length)], StringComparison.Ordinal),
            };
        }

        return xml;
    }

    /// <summary>A place where a tag begins, so that many mutants are still well formed.</summary>
    private static int Tag(string xml, Random random)
    {
        int at = xml.IndexOf('<', random.Next(xml.Length));
        return at < 0 ? 0 : at;
    }

    private static string Word(string xml, int at)
    {
        int start = xml.IndexOf('>', at);
        int end = start < 0 ? -1 : xml.IndexOf('<', start);
        return end - start > 1 ? xml[(start + 1)..end] : "委託";
    }
}
