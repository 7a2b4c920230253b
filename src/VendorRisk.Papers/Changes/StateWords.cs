using System.Text.RegularExpressions;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>How papers of change name the two states: 変更前 and 変更後, 現行 and 改正案, 旧 and 新.</summary>
internal static partial class StateWords
{
    private const string Stem = "(?:変更|改正|改定|改訂|見直し?|更新|切り?替え?|移行|修正|契約変更)";
    private const string What = "(?:の?(?:(?:契約|委託|承認|諮問|付議|審議|変更|申請|届出)?内容|契約|状況|記載|計画|仕様|諮問時?|承認時?|審議時?|付議時?|個票|欄|もの|案))?";

    /// <summary>Words that mean a state wherever they stand as a label.</summary>
    private const string PlainOld = $"(?:{Stem}(?:以前|前)|従前|旧){What}";

    private const string PlainNew = $"(?:{Stem}(?:以後|後|案)|新){What}";

    /// <summary>What 旧 and 新 stand right before when they mean a state: 旧委託先, 新契約期間; a 新規事業 is none.</summary>
    private const string Named = "(?:委託|受託|受注|契約(?:期間|相手|先|内容)|指定管理|請負|業者|事業者)";

    /// <summary>The time of an earlier decision: 令和4年度承認時, 前回審議分.</summary>
    private const string Approved = @"(?:(?:令和|平成|[RH])?(?:元|\d+)年?度?の?)(?:承認|審議|諮問|付議|契約|報告|変更前)(?:時|分|済み?|内容)*";

    /// <summary>The head of a column; many are states only beside one of the other kind.</summary>
    /// <param name="folded">The folded words of the cell.</param>
    public static PaperState? OfHead(string folded)
    {
        if (folded.Length is 0 or > 24)
        {
            return null;
        }

        if (NewYear().IsMatch(folded))
        {
            return PaperState.New;
        }

        if (OldYear().IsMatch(folded))
        {
            return PaperState.Old;
        }

        string core = LabelText.Core(Number().Replace(folded, ""));
        return OldHead().IsMatch(core) ? PaperState.Old : NewHead().IsMatch(core) ? PaperState.New : null;
    }

    /// <summary>The same for words that stand without a counterpart beside them.</summary>
    public static PaperState? OfLabel(string folded)
    {
        if (folded.Length is 0 or > 24)
        {
            return null;
        }

        string core = LabelText.Core(Number().Replace(folded, ""));
        return OldLabel().IsMatch(core) ? PaperState.Old : NewLabel().IsMatch(core) ? PaperState.New : null;
    }

    /// <summary>Where a text names states as marks of what follows: 変更前：, (旧), 【変更後】.</summary>
    public static IEnumerable<(int Start, int End, PaperState State)> MarksIn(PaperText text) =>
        Marks().Matches(text.Folded).Where(m => text.AfterGap(m.Index) || !char.IsLetterOrDigit(text.Folded[m.Index]) || !char.IsLetterOrDigit(text.Folded[m.Index - 1])).Select(m => (m.Index, m.Index + m.Length, StateOf(m)));

    /// <summary>A state in brackets at the end of a label: 委託先(変更前).</summary>
    public static (int Start, PaperState State)? AtEnd(string folded) =>
        folded.Length <= 60 && Ending().Match(folded) is { Success: true } m ? (m.Index, StateOf(m)) : null;

    /// <summary>A state in front of a label: 変更後の委託先.</summary>
    public static (int End, PaperState State)? AtStart(string folded) =>
        folded.Length <= 60 && Beginning().Match(folded) is { Success: true } m ? (m.Length, StateOf(m)) : null;

    /// <summary>How long the words are that number what changes, before a label: 変更事項1 委託先, 変更点①.</summary>
    public static int LengthOfItem(PaperText text) => Item().Match(text.Folded) is { Success: true } m && (m.Length == text.Folded.Length || text.AfterGap(m.Length) || !char.IsLetterOrDigit(text.Folded[m.Length - 1])) ? m.Length : 0;

    /// <summary>A state that a line begins with, before its value: （変更前）A, 変更後：B, or set off by a gap.</summary>
    public static (int End, PaperState State)? BeforeValue(PaperText text) =>
        Line().Match(text.Folded) is { Success: true } m && (m.Groups["set"].Success || text.AfterGap(m.Length)) ? (m.Length, StateOf(m)) : null;

    /// <summary>変更のない事項, その他（変更なし）: what both states have.</summary>
    public static bool HeadsUnchanged(string folded) => UnchangedHead().IsMatch(folded);

    private static PaperState StateOf(Match mark) => mark.Groups["old"].Success ? PaperState.Old : PaperState.New;

    [GeneratedRegex(@"^[・○●■◆◇※【\[(\d.) ]*(?:その他の?事項)?[(]?(?:変更|改正|修正)(?:の?ない|の?無い|なし|無し|しない)(?:の?(?:事項|項目|内容|点|部分|もの))?[)】\]]*$")]
    private static partial Regex UnchangedHead();

    [GeneratedRegex(@"^(?:変更|改正|修正)(?:事項|内容|点|箇所|項目)(?:の?その)?[\d①-⑳一二三四五六七八九]*[): ]?")]
    private static partial Regex Item();

    [GeneratedRegex($@"^[・○●■◆◇※ ]*(?:(?<set>[(\[【〔<《「])(?:(?<old>{PlainOld}|現行)|{PlainNew})[)\]】〕>》」]:?|(?:(?<old>{PlainOld}|現行)|{PlainNew})(?<set>:)?)")]
    private static partial Regex Line();

    [GeneratedRegex($"^(?:{PlainOld}|(?:現行|現在|現状|従来|これまで|今まで|前回|当初|既承認|承認済み?|以前|前|現){What}時?点?|{Approved}|[Bb]efore|BEFORE)$")]
    private static partial Regex OldHead();

    private const string FiscalYear = @"(?:令和|平成|[RH])?(?:元|\d{1,4})年度?";

    /// <summary>令和7年度(変更): only in its bracket a year says that it is the new state.</summary>
    [GeneratedRegex($@"^{FiscalYear}\((?:変更|変更後|変更案|改正|改正案|新|今回|更新|案|今回付議|見直し後?)\)$")]
    private static partial Regex NewYear();

    /// <summary>A bare year is the old state beside such a one.</summary>
    [GeneratedRegex($@"^{FiscalYear}(?:\((?:現行|当初|旧|前回|変更前|従前|現契約)\))?$")]
    private static partial Regex OldYear();

    [GeneratedRegex($"^(?:{PlainNew}|(?:新たな|今回|今後|これから|次期|変更|改正|後){What}(?:申請)?|案|[Aa]fter|AFTER)$")]
    private static partial Regex NewHead();

    [GeneratedRegex($"^(?:{PlainOld}|現行{What})$")]
    private static partial Regex OldLabel();

    [GeneratedRegex($"^{PlainNew}$")]
    private static partial Regex NewLabel();

    [GeneratedRegex($@"(?:[(\[【〔<《「](?:(?<old>{PlainOld}|現行)|{PlainNew})[)\]】〕>》」]:?|(?:(?<old>{PlainOld}|現行)|{PlainNew}):)")]
    private static partial Regex Marks();

    [GeneratedRegex($@"[(\[【〔<《](?:(?<old>{PlainOld}|現行)|{PlainNew})[)\]】〕>》]$")]
    private static partial Regex Ending();

    [GeneratedRegex($@"^[\s・○●■◆◇※\d.)(①-⑳]*(?:(?<old>{Stem}前|従前|現行|旧(?={Named}))|{Stem}後|新(?={Named}))の?")]
    private static partial Regex Beginning();

    /// <summary>The number of a heading whose words stand in brackets: 2 【変更後】.</summary>
    [GeneratedRegex(@"^[\s\d.)(①-⑳]+(?=[\[【〈<《])")]
    private static partial Regex Number();
}
