using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The headings of a privacy impact assessment of individual numbers: the form is one for the whole country.</summary>
internal static partial class PiaHeadings
{
    private const int LongestSection = 70;

    /// <summary>Whether a paper is one: it numbers what it entrusts and speaks of 特定個人情報.</summary>
    public static bool AreIn(ImmutableArray<Block> blocks) =>
        blocks.Any(b => b.Cells.Any(c => c.Folded.Contains("特定個人情報", StringComparison.Ordinal))) && blocks.Any(b => b.Cells.Any(c => EntrustedLength(c) > 0));

    /// <summary>How long 委託事項1 at the start is; 0 when the words are no such heading.</summary>
    public static int EntrustedLength(PaperText text)
    {
        Match heading = Entrusted().Match(text.Folded);
        return heading.Success ? heading.Length : 0;
    }

    /// <summary>Whether the words head a section of the form.</summary>
    public static bool IsSection(PaperText text) => text.Folded.Length <= LongestSection && Section().IsMatch(text.Folded);

    /// <summary>Whether a section begins another file's description.</summary>
    public static bool StartsFile(PaperText text) => FileStart().IsMatch(text.Folded);

    /// <summary>Rows that justify the one above them.</summary>
    public static bool IsReason(PaperText text) => Reason().IsMatch(text.Folded);

    [GeneratedRegex(@"^[(\[【]?委託(?:事項|業務)\s?[0-9]{1,3}(?:[～~-][0-9]{1,3})?[)\]】]?[:.、]?\s?(?![件0-9])")]
    private static partial Regex Entrusted();

    [GeneratedRegex(@"^(?:\(?別添\d\)?|[ⅠⅡⅢⅣⅤⅥI]{1,3}[.、]?|\d{1,2}[.、]?|\(\d\))\s?(?:特定個人情報ファイル(?:の概要|名|の取扱い)|基本情報|関連情報|特定個人情報の(?:入手|使用|提供|移転|保管|消去|取扱い)|備考|リスク対策|特定個人情報ファイルの取扱いプロセス|その他のリスク対策|開示請求|評価実施手続|個人番号の利用|情報提供ネットワーク|評価実施機関|監査|従業者に対する教育)[^。]*$")]
    private static partial Regex Section();

    [GeneratedRegex("基本情報|特定個人情報ファイル名|ファイルの概要")]
    private static partial Regex FileStart();

    [GeneratedRegex("^(?:[①-⑳]\\s?)?その(?:妥当性|必要性|理由)")]
    private static partial Regex Reason();
}
