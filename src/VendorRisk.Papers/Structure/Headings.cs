using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Headings that start a part of a paper.</summary>
internal static class Headings
{
    /// <summary>事業の概要 and its kin.</summary>
    public static bool IsOutline(PaperText text) =>
        LabelText.Core(text.Folded) is "事業の概要" or "事業概要" or "業務の概要" or "業務概要" or "案件の概要" or "事業の概要等" or "委託の概要" or "事務事業の概要" or "付議案件の概要";

    /// <summary>特記事項, with or without 別紙N, (委託用), 個人情報の保護に関する …</summary>
    public static bool IsClauseSet(PaperText text)
    {
        string squeezed = LabelText.Squeeze(text.Folded).Trim(':', '*', '「', '」', '『', '』');
        if (squeezed.Length > 45 || squeezed.AsSpan().ContainsAny('。', '、'))
        {
            return false;
        }

        string core = LabelText.Core(squeezed.Replace("「", "", StringComparison.Ordinal).Replace("」", "", StringComparison.Ordinal));
        return OfficeScope.Words.Clauses.Contains(core) || ((core.EndsWith("特記事項", StringComparison.Ordinal) && core.Length <= 26)
                || (core.EndsWith("特記仕様書", StringComparison.Ordinal) && core.Length <= 40 && (core.Contains("情報", StringComparison.Ordinal) || core.Contains("データ", StringComparison.Ordinal))))
            && !core.Contains("別紙のとおり", StringComparison.Ordinal);
    }

    private static readonly string[] ChecklistNames = ["チェックシート", "チェック表", "チェック票", "点検表", "点検票", "点検シート"];

    /// <summary>What is asked, and the sheet that asks it: 安全管理措置の確認表, 対策実施状況 自己評価シート.</summary>
    private static readonly string[] AskedOf = ["対策", "措置", "安全管理", "実施状況", "遵守状況"];

    private static readonly string[] SheetsThatAsk =
        [.. from asks in (string[])["確認", "点検", "チェック", "一覧", "評価", "調査", "回答", "報告"] from sheet in (string[])["票", "表", "シート", "リスト"] select asks + sheet];

    public static bool IsChecklist(PaperText text)
    {
        string squeezed = LabelText.Squeeze(text.Folded);
        string core = LabelText.Core(squeezed);
        return squeezed.Length <= 50
            && (squeezed.Contains("チェックリスト", StringComparison.Ordinal)
                || Array.Exists(ChecklistNames, n => core.EndsWith(n, StringComparison.Ordinal))
                || (Array.Exists(SheetsThatAsk, n => core.EndsWith(n, StringComparison.Ordinal)) && Array.Exists(AskedOf, a => core.Contains(a, StringComparison.Ordinal))))
            && !squeezed.Contains("とおり", StringComparison.Ordinal) && !squeezed.Contains('。', StringComparison.Ordinal);
    }

    /// <summary>A flow chart's title or an attachment's number standing alone.</summary>
    public static bool IsAttachment(PaperText text)
    {
        string squeezed = LabelText.Squeeze(text.Folded).Trim('(', ')', '【', '】', '[', ']', '<', '>');
        if (squeezed.Length is 0 or > 50 || squeezed.AsSpan().ContainsAny('。', '※', '「')
            || squeezed.Contains("とおり", StringComparison.Ordinal) || squeezed.Contains("参照", StringComparison.Ordinal))
        {
            return false;
        }

        return IsBareNumber(squeezed) || IsNamedAnnex(text, squeezed)
            || squeezed.EndsWith("情報の流れ", StringComparison.Ordinal) || squeezed.EndsWith("情報の流れ図", StringComparison.Ordinal)
            || squeezed.EndsWith("フロー図", StringComparison.Ordinal) || squeezed.EndsWith("フローチャート", StringComparison.Ordinal)
            || squeezed.EndsWith("業務フロー", StringComparison.Ordinal)
            || (squeezed.StartsWith("資料", StringComparison.Ordinal) && squeezed.Length > 2 && char.IsAsciiDigit(squeezed[2]));
    }

    /// <summary>A paragraph that starts anew rather than going on with a line that a page cut.</summary>
    public static bool StartsAnew(PaperText text)
    {
        string folded = text.Folded;
        if (folded.Length == 0)
        {
            return false;
        }

        return folded[0] is '【' or '※' or '◇' or '◆' or '■' or '□' or '●' or '○' or '◎' or '・' or '<' or '《' or >= '①' and <= '⑳'
            || HeadingMark.Of(text) is { Style: HeadingStyle.Plain or HeadingStyle.Bracketed }
            || (folded.Length > 1 && folded[0] is >= 'ア' and <= 'ン' && text.AfterGap(1) && folded[1] is not 'ー');
    }

    /// <summary>別紙1, 別表 委託先一覧, 別表第2（個人情報の項目）: an annex's name, with a title that stands clear.</summary>
    private static bool IsNamedAnnex(PaperText text, string squeezed)
    {
        if (squeezed.Length > 30 || !(squeezed.StartsWith("別紙", StringComparison.Ordinal) || squeezed.StartsWith("別表", StringComparison.Ordinal) || squeezed.StartsWith("別添", StringComparison.Ordinal))
            || squeezed.Contains("特記", StringComparison.Ordinal) || squeezed.AsSpan().ContainsAny('、', ':') || text.Folded.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        int at = text.Folded.IndexOf('別', StringComparison.Ordinal) + 2;
        while (at < text.Folded.Length && (char.IsAsciiDigit(text.Folded[at]) || text.Folded[at] is '第' or '号' or ' ' || DashCharacters.All.Contains(text.Folded[at], StringComparison.Ordinal)))
        {
            at++;
        }

        return at >= text.Folded.Length || text.Folded[at] is '(' or ')' or '】' or ']' || (text.AfterGap(at) && text.Folded[^1] is not ('る' or 'た' or 'す' or 'り' or 'て'));
    }

    private static bool IsBareNumber(string squeezed)
    {
        if (!squeezed.StartsWith("資料", StringComparison.Ordinal) && !squeezed.StartsWith("別添", StringComparison.Ordinal)
            && !squeezed.StartsWith("別図", StringComparison.Ordinal) && !squeezed.StartsWith("添付資料", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in squeezed.AsSpan(2))
        {
            if (!char.IsAsciiDigit(c) && c is not ('料' or '資' or '図') && !DashCharacters.All.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
