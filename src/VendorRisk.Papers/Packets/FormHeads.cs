using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Packets;

/// <summary>
/// Forms that stand in a file again and again, under the same head but for a count: 協議書（その1）, 協議書（その2）. Each is a paper, whatever the office
/// calls it, unless it is a subcontractor's or a sheet of the paper above it.
/// </summary>
internal static partial class FormHeads
{
    private const int Least = 2;

    /// <summary>What a form's head is known again by: its words without the count at their end; null where the line heads no form.</summary>
    public static string? KeyOf(string line) =>
        Count().Replace(line, "") is { Length: >= 4 } key && Form().IsMatch(key) && !Sheet().IsMatch(key) ? key : null;

    public static bool AreSubcontractors(string label) => Subcontractors().IsMatch(label);

    /// <summary>The lines, those that head one of several alike forms marked as a paper's head.</summary>
    public static ImmutableArray<StartLine> Mark(ImmutableArray<StartLine> lines)
    {
        HashSet<string> alike = [.. lines.Select(l => l.Form).OfType<string>().GroupBy(f => f).Where(g => g.Count() >= Least).Select(g => g.Key)];
        return alike.Count == 0 ? lines : [.. lines.Select((line, i) => line.Form is { } form && alike.Contains(form) && !IsSubcontractors(lines, i) ? line with { IsHead = true, IsRepeated = true } : line)];
    }

    /// <summary>Whether the first field of its kind below a head names a subcontractor.</summary>
    private static bool IsSubcontractors(ImmutableArray<StartLine> lines, int at) =>
        lines.Skip(at + 1).TakeWhile(l => l.Form is null || l.IsForm).Take(PaperStarts.Reach).FirstOrDefault(l => l.IsDetail) is { IsSubcontractors: true };

    [GeneratedRegex(@"[(\[【]?(?:その|第|No\.?)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:件目?|枚目?|号)?[)\]】]?$")]
    private static partial Regex Count();

    [GeneratedRegex("(?:書|票|調書|シート|カード|様式|届|伺い?)$")]
    private static partial Regex Form();

    /// <summary>What lies behind a paper or tells more of it.</summary>
    [GeneratedRegex("個票|再委託|下請|別紙|別表|別添|資料|特記|仕様書|契約書|チェック|点検|確認|確約|誓約|記入|報告書")]
    private static partial Regex Sheet();

    [GeneratedRegex("^[^再下孫二三]{0,3}(?:再々?委託|再受託|再請負|下請|孫請|二次|三次)")]
    private static partial Regex Subcontractors();
}
