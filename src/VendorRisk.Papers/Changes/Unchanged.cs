using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>How one state of a field refers to the other instead of saying it again.</summary>
internal static partial class Unchanged
{
    /// <summary>Longer words say something of their own.</summary>
    private const int Longest = 24;

    /// <summary>Whether the words are nothing but "as in the other state".</summary>
    public static bool Is(string folded) => folded.Length is > 0 and <= Longest && Same().IsMatch(folded);

    /// <summary>A dash: in the new state it means no change, in the old state that the field was empty.</summary>
    public static bool IsNothing(string folded) => folded.Length is 1 or 2 && Dash().IsMatch(folded);

    /// <summary>Whether the change adds the field.</summary>
    public static bool IsNew(string folded) => folded.Length <= Longest && Created().IsMatch(folded);

    /// <summary>Whether the change removes the field.</summary>
    public static bool IsDropped(string folded) => folded.Length is > 0 and <= Longest && Dropped().IsMatch(folded);

    /// <summary>The text without the remark that nothing changed; empty if there is only the remark.</summary>
    public static PaperText LeftOutOf(PaperText text)
    {
        if (Is(text.Folded))
        {
            return PaperText.Empty;
        }

        Match remark = Remark().Match(text.Folded);
        return remark.Success ? text.Between(0, remark.Index) : text;
    }

    /// <summary>What is added to the words of the other state (同左のほか、…, 上記に加え…); null when the words stand alone.</summary>
    public static PaperText? AddedTo(PaperText text)
    {
        Match lead = Lead().Match(text.Folded);
        return lead.Success && lead.Length < text.Folded.Length ? text.Between(lead.Length, text.Folded.Length) : null;
    }

    private const string Other = "(?:変更前|改正前|改定前|現行|従前|従来|現在|旧|左記|右記|左欄|右欄|当初|前回|これまで|今まで|既定)";

    [GeneratedRegex($@"^[\s(\[【「※]*(?:変更(?:は|事項)?(?:なし|無し|無|ありません|しない)|同左|同右|同上|同前|同じ|左に同じ|右に同じ|〃|""|々|[-ー―—–－─]+|{Other}(?:の?内容)?(?:の|に|と)?(?:とおり|通り|同じ|同様)|継続)[\s)\]】」。]*$")]
    private static partial Regex Same();

    [GeneratedRegex("^[-ー―—–－─]+$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[\s(\[【「]*(?:新設|新規|新規追加|追加|規定なし|記載なし|該当なし)[\s)\]】」。]*$")]
    private static partial Regex Created();

    [GeneratedRegex(@"^[\s(\[【「]*(?:削除|廃止|削る)(?:する|します)?[\s)\]】」。]*$")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"[\s、。]*[(\[【](?:変更(?:は|事項)?(?:なし|無し|無|ありません)|同左|同右|継続)[)\]】]$")]
    private static partial Regex Remark();

    [GeneratedRegex($@"^[\s(]*(?:同左|同右|変更なし|{Other}(?:の?(?:内容|項目|情報項目|記載|業務))?)(?:の?項目)?(?:に加えて?|のほかに?|に次を加える|に追加(?:して)?|及び|並びに|と|\+)[、:\s]*")]
    private static partial Regex Lead();
}
