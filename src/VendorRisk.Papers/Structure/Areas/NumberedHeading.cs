using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>
/// A heading of any family that continues the numbers of the labels before it (6 取り扱う個人情報, 7 暴力団の排除): it ends the field above it.
/// A list inside a field begins at 1 again and is none.
/// </summary>
internal static partial class NumberedHeading
{
    private const int Shortest = 2;
    private const int Longest = 24;

    /// <summary>Numbers before this many labels make a numbered form.</summary>
    private const int Enough = 2;

    /// <summary>What names of a form's parts end with.</summary>
    private static readonly string[] Parts = ["について", "に関する事項", "に関すること", "の概要", "の内容", "の状況"];

    private static readonly string[] Sentence = ["する", "こと", "。", "もの", "ます", "った"];

    public static (FieldKind Kind, PaperText Label, PaperText Value)? Of(Block block, PaperDraft draft)
    {
        if (block.Point || draft.Area is not (Area.Cover or Area.Outline or Area.Sheet) || HeadingMark.Of(block.Text) is not { } mark
            || !(draft.Numbers.IsNext(mark, draft.IsPia ? 1 : Enough) || EndsAName(block, draft)))
        {
            return null;
        }

        string s = block.Text.Folded;
        int end = mark.Length + 1;
        while (end < s.Length && s[end] is not (':' or '\n') && !block.Text.AfterGap(end))
        {
            end++;
        }

        PaperText label = block.Text.Between(mark.Length, end);
        return label.Folded.Length is >= Shortest and <= Longest && (LeftOut().IsMatch(label.Folded) || !Array.Exists(Sentence, e => label.Folded.EndsWith(e, StringComparison.Ordinal)))
            ? (LabelLexicon.KindOfLine(label.Folded), block.Text.Between(0, end), block.Text.Between(end < s.Length && s[end] == ':' ? end + 1 : end, s.Length))
            : null;
    }

    /// <summary>〔１〕委託契約について below the name of a vendor or a department, which no such line goes on.</summary>
    private static bool EndsAName(Block block, PaperDraft draft) =>
        draft.Fields.Open is { Kind: FieldKind.Vendor or FieldKind.Department or FieldKind.Term, Value.IsEmpty: false }
        && block.Text.Folded.Length <= Longest && Array.Exists(Parts, p => block.Text.Folded.EndsWith(p, StringComparison.Ordinal));

    /// <summary>除くもの, 取り扱わないもの: what is left out of the list above.</summary>
    [GeneratedRegex("(?:除く|除外する|扱わない|渡さない|含まない|含めない|提供しない)もの$")]
    private static partial Regex LeftOut();
}
