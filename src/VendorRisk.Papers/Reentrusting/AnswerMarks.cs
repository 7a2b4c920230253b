using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>The answer of a cell that prints both answers and marks one (☑有 □無, ■有 □無, ○有・無, (有)・無, 有・無○).</summary>
internal static partial class AnswerMarks
{
    private const string Ticked = "☑☒■●◉⦿✓✔✅レ◎㊒🈶";
    private const string Circles = "○◯〇";
    private const int LongestAnswer = 120;

    /// <summary>Whether the cell prints both answers, so that a bare 有 in it says nothing.</summary>
    public static bool AreOffered(string folded) => Both().IsMatch(Boxed(folded));

    /// <summary>True for yes, false for no, null when nothing is marked. Both marked is yes: what may be is not denied.</summary>
    public static bool? Of(string folded)
    {
        string s = Boxed(folded);
        s = s[Asked().Match(s).Length..];
        if (Chosen(s) is { } chosen)
        {
            return chosen;
        }

        Match brackets = BracketsBefore().Match(s);
        if (brackets.Success && IsFilled(brackets.Groups["yes"]) != IsFilled(brackets.Groups["no"]))
        {
            return IsFilled(brackets.Groups["yes"]);
        }

        Match behind = Behind().Match(s);
        if (behind.Success)
        {
            return IsTicked(behind.Groups["yes"].Value) ? true : IsTicked(behind.Groups["no"].Value) ? false : null;
        }

        if (ChosenYes().IsMatch(s) != ChosenNo().IsMatch(s))
        {
            return ChosenYes().IsMatch(s);
        }

        if ((CircledNumber(s) ?? OptionsWithMarks(s)) is { } marked)
        {
            return marked;
        }

        return ChosenYes().IsMatch(s) ? true : ChosenNo().IsMatch(s) ? false : null;
    }

    /// <summary>The beginning, where an answer stands, with [x] and [ ] as the boxes that they are.</summary>
    private static string Boxed(string folded) => EmptyBox().Replace(TickedBox().Replace(folded.Length > LongestAnswer ? folded[..LongestAnswer] : folded, "☑"), "□");

    /// <summary>The choice that a form prints in brackets before its options: [再委託する] 1)再委託する 2)再委託しない, or its number alone.</summary>
    private static bool? Chosen(string s)
    {
        Match words = InBrackets().Match(s);
        if (!words.Success)
        {
            return null;
        }

        Match said = words;
        if (words.Groups["n"].Success)
        {
            said = NumberedOption().Matches(s, words.Length).FirstOrDefault(o => o.Groups["n"].Value == words.Groups["n"].Value) ?? Match.Empty;
        }

        return said.Groups["yes"].Success ? true : said.Groups["no"].Success ? false : null;
    }

    /// <summary>Both answers are numbered and one number is circled: 1 有 ② 無.</summary>
    private static bool? CircledNumber(string s)
    {
        MatchCollection options = NumberedAnswer().Matches(s);
        bool yes = options.Any(o => o.Groups["yes"].Success && o.Groups["circled"].Success);
        bool no = options.Any(o => o.Groups["no"].Success && o.Groups["circled"].Success);
        return options.Count == 2 && options.Any(o => o.Groups["yes"].Success) && options.Any(o => o.Groups["no"].Success) && yes != no ? yes : null;
    }

    private static bool IsFilled(Group bracket) => bracket.ValueSpan.Trim().Length > 0;

    private static bool IsTicked(string mark) => Ticked.Contains(mark, StringComparison.Ordinal) || Circles.Contains(mark, StringComparison.Ordinal);

    private static bool? OptionsWithMarks(string s)
    {
        IReadOnlyList<Match> options = Option().Matches(s);
        bool filled = options.Any(o => "●◉⦿■☑✓✔✅".Contains(o.Groups["m"].Value, StringComparison.Ordinal));
        bool yes = false;
        bool no = false;
        foreach (Match option in options)
        {
            string mark = option.Groups["m"].Value;
            bool ticked = Ticked.Contains(mark, StringComparison.Ordinal) || (Circles.Contains(mark, StringComparison.Ordinal) && !filled);
            yes |= ticked && option.Groups["yes"].Success;
            no |= ticked && option.Groups["no"].Success;
        }

        return yes ? true : no ? false : null;
    }

    [GeneratedRegex(@"[\[［][xX✓✔レvV][\]］] ?")]
    private static partial Regex TickedBox();

    [GeneratedRegex(@"[\[［] ?[\]］] ?")]
    private static partial Regex EmptyBox();

    /// <summary>The question, where the cell repeats it before its answer: ⑥再委託の有無※ [再委託する].</summary>
    [GeneratedRegex(@"^(?:[①-⑳]|\(?\d{1,2}[).]|[ア-ン][.)])?\s?再々?委託(?:の)?(?:有無|予定)(?:の有無)?[※:*]{0,2}\s?")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<!(?:有り?|あり|する|行う|無し?|なし|しない)[(\[])(?<m>[☑☒■●◉⦿✓✔✅レ◎○◯〇□☐▢])[\])]?(?:再委託(?:を|は|の|も)?|下請(?:を|は|の)?)?(?:予定)?(?:(?<yes>有り|有(?![限効識料利名志用])|あり|する|行う|はい|実施する)|(?<no>無し|無(?![料線償地名効])|なし|しない|行わない|いいえ|実施しない))")]
    private static partial Regex Option();

    [GeneratedRegex(@"(?:(?<circled>[①②])|[12][.)]?) ?(?:再々?委託)?(?:を)?(?:(?<yes>する|行う|有り?|あり)|(?<no>しない|行わない|無し?|なし))")]
    private static partial Regex NumberedAnswer();

    /// <summary>A bracket before each answer, one of them filled: ( )有 (○)無. The bracket between the two belongs to the second.</summary>
    [GeneratedRegex(@"^[(\[](?<yes>[ ○◯〇●レ✓✔]?)[)\]] ?(?:有り?|あり|する|行う)[・/、,| \n]{0,3}[(\[](?<no>[ ○◯〇●レ✓✔]?)[)\]] ?(?:無し?|なし|しない|行わない)")]
    private static partial Regex BracketsBefore();

    /// <summary>Marks behind the words: 有 ☑ 無 □.</summary>
    [GeneratedRegex(@"^(?:有り?|あり|する)(?<yes>[☑☒■●◉✓✔✅レ○◯〇□☐▢])[・/、,| \n]{0,2}(?:無し?|なし|しない)(?<no>[☑☒■●◉✓✔✅レ○◯〇□☐▢])(?![有無あな])")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[\[【〔(] ?(?:(?:再々?委託)?(?:を)?(?:(?<yes>する|行う|有り?|あり|している)|(?<no>しない|行わない|無し?|なし|していない))|(?<n>[1-9])) ?[\]】〕)] ?(?=<?選択肢|1\)|[①-⑳]|$)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<n>[1-9])[).] ?(?:再々?委託)?(?:を)?(?:(?<yes>する|行う|有り?|あり|している)|(?<no>しない|行わない|無し?|なし|していない))")]
    private static partial Regex NumberedOption();

    [GeneratedRegex(@"^[^。]{0,8}?(?:有り?|あり|する)[^。\n]{0,3}[・/、,|]?[^。\n]{0,3}(?:無し?|なし|しない)|^[□☐▢]")]
    private static partial Regex Both();

    [GeneratedRegex(@"^[(\[【〈<]\s?(?:有り?|あり|する)\s?[)\]】〉>][・/、,| \n]{0,3}(?:無し?|なし|しない)|^(?:有り?|あり)(?:[○◯〇]|\([○◯〇レ✓✔]\))[・/、,| \n]{0,3}(?:無し?|なし)|^[㊒]|^🈶")]
    private static partial Regex ChosenYes();

    [GeneratedRegex(@"^(?:有り?|あり|する)(?:\( ?\))?[・/、,| \n]{0,3}[(\[【〈<]\s?(?:無し?|なし|しない)\s?[)\]】〉>]|^(?:有り?|あり)(?:\( ?\))?[・/、,| \n]{0,3}(?:無し?|なし)(?:[○◯〇☑■]|\([○◯〇レ✓✔]\))|^🈚")]
    private static partial Regex ChosenNo();
}
