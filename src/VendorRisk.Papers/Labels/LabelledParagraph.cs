using System.Text.RegularExpressions;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Labels;

/// <summary>A line of text that is a label with its value: 件名 …, （担当部課：…）, 受託者　…</summary>
internal static partial class LabelledParagraph
{
    /// <summary>A line that is nothing but a label is at most this long.</summary>
    private const int LongestLine = 24;

    /// <summary>The same for one of the fixed labels, which forms print with long explanations in brackets.</summary>
    private const int LongestFixed = 60;

    private const int LeastSpacedOut = 8;
    private const int ShortestFormName = 5;

    /// <summary>The field, or null when the line is plain text.</summary>
    public static (FieldKind Kind, PaperText Label, PaperText Value)? Of(PaperText text)
    {
        string folded = text.Folded;
        if (OfArticle(text) is { } article)
        {
            return article;
        }

        if ((InBrackets(text) ?? BeforeBrackets(text)) is { } bracketed)
        {
            return bracketed;
        }

        int start = 0;
        int end = folded.Length;
        if (end > 2 && folded[0] is '(' or '【' && folded[^1] is ')' or '】' && folded.IndexOfAny([')', '】']) == end - 1)
        {
            start = 1;
            end--;
        }

        int limit = IsSpacedOut(text) ? 0 : Math.Min(end, start + 30);
        for (int i = start + 1; i < limit; i++)
        {
            int leader = LeaderAt(folded, i);
            bool colon = folded[i] == ':' || leader > 0;
            if (!colon && (folded[i] == '\n' || !text.AfterGap(i) || (IsParticle(folded[i]) && !BeginsAName(folded, i) && LabelLexicon.KindOfLine(folded[start..i]) != FieldKind.Title)))
            {
                continue;
            }

            FieldKind kind = LabelLexicon.KindOfLine(folded[start..i]);
            if (kind != FieldKind.Other && IsExplained(folded, i, end))
            {
                return (kind, text, PaperText.Empty);
            }

            // 受託者　この契約により業務を受託した者をいう。: a definition, which names nobody.
            if (kind == FieldKind.Vendor && Definition().IsMatch(folded))
            {
                return null;
            }

            if (kind != FieldKind.Other && (colon || (!IsSentenceStart(kind) && LabelLexicon.IsFixed(folded[start..i]) && !BeginsADepartment(text, start, i, end))))
            {
                return (kind, text.Between(start, i), text.Between(leader > 0 ? i + leader : colon ? i + 1 : i, end));
            }
        }

        if (Applicant().Match(folded) is { Success: true } applicant && (text.AfterGap(applicant.Groups["who"].Index) || folded[applicant.Groups["who"].Index - 1] is ':' or ')'))
        {
            return (FieldKind.Vendor, text.Between(0, applicant.Groups["label"].Length), text.Between(applicant.Groups["who"].Index, folded.Length));
        }

        FieldKind whole = folded.Length <= LongestLine ? LabelLexicon.KindOfLine(folded)
            : folded.Length <= LongestFixed && !folded.Contains('。', StringComparison.Ordinal) && LabelLexicon.IsFixed(folded) ? LabelLexicon.KindOfLine(folded)
            : FieldKind.Other;
        return whole == FieldKind.Other ? null : (whole, text, PaperText.Empty);
    }

    /// <summary>個 人 情 報 の 保 護 に 関 す る 条 項: a title printed wide, whose gaps set nothing apart.</summary>
    private static bool IsSpacedOut(PaperText text)
    {
        int length = text.Folded.Length;
        return length >= (FormName().IsMatch(text.Folded) ? ShortestFormName : LeastSpacedOut) && !text.Folded.Contains(':', StringComparison.Ordinal) && Enumerable.Range(1, length - 1).Count(text.AfterGap) * 4 >= (length - 1) * 3;
    }

    /// <summary>情 報 政 策 課, 情報 システム課: the spaced name of a department, not a label with its value.</summary>
    private static bool BeginsADepartment(PaperText text, int start, int label, int end) =>
        label - start == 2 && text.Folded.AsSpan(start, 2).SequenceEqual("情報") && (text.AfterGap(start + 1) || text.Folded[end - 1] is '課' or '係' or '室' or '部' or '局' or '署');

    /// <summary>第3条(業務内容) 配送: an article of a specification, whose label stands in brackets behind its number.</summary>
    private static (FieldKind Kind, PaperText Label, PaperText Value)? OfArticle(PaperText text)
    {
        string folded = text.Folded;
        if (Ordinal.At(folded, text.AfterGap) is not { Length: var open } || open >= folded.Length || folded[open] != '(')
        {
            return null;
        }

        int close = folded.IndexOf(')', open);
        FieldKind kind = close > open + 1 && close + 1 < folded.Length ? LabelLexicon.KindOfLine(folded[(open + 1)..close]) : FieldKind.Other;
        return kind is FieldKind.Other or FieldKind.Purpose or FieldKind.Remarks ? null : (kind, text.Between(open + 1, close), text.Between(close + 1, folded.Length));
    }

    /// <summary>申請者 株式会社A: of those who apply for something only a firm can be the vendor; anybody else is a resident.</summary>
    [GeneratedRegex("^(?<label>(?:申請|届出|申出|願出|依頼)(?:者|人))(?:\\((?:受託者|受注者|委託先|乙)\\)|名)?\\s*:?\\s*(?<who>(?=[^、。]*(?:株式会社|有限会社|合同会社|法人|\\(株\\)|\\(有\\)))[^、。:]{3,40})$")]
    private static partial Regex Applicant();

    [GeneratedRegex("^(?:株式会社|有限会社|合同会社|[(](?:株|有)[)]|(?:一般|公益)(?:社|財)団法人|特定非営利活動法人|社会福祉法人|[^、。]{1,20}(?:株式会社|有限会社|合同会社))")]
    private static partial Regex BeginsWithFirm();

    [GeneratedRegex("(?:願|書|届|票|表|案|条項|事項|調書)$")]
    private static partial Regex FormName();

    [GeneratedRegex("(?:こと|もの|者|会社)を(?:いう|いいます|指す|指します)。?$")]
    private static partial Regex Definition();

    /// <summary>委託先・・・株式会社A, 委託先……株式会社A: the length of the dots that lead from a label to its value; 0 where none do.</summary>
    private static int LeaderAt(string folded, int at)
    {
        int end = at;
        while (end < folded.Length && folded[end] is '・' or '…' or '‥' or '.')
        {
            end++;
        }

        return end - at >= 2 || (end > at && folded[at] == '…') ? end - at : 0;
    }

    /// <summary>【委託先】株式会社A: the brackets set the label off, so no colon or gap has to.</summary>
    private static (FieldKind Kind, PaperText Label, PaperText Value)? InBrackets(PaperText text)
    {
        string folded = text.Folded;
        int close = folded.Length > 4 && folded[0] is '【' or '[' or '〔' or '<' or '《' or '(' ? folded.IndexOfAny(['】', ']', '〕', '>', '》', ')'], 1) : -1;
        if (close is < 3 or > 24 || close + 1 >= folded.Length || !LabelLexicon.IsFixed(folded[1..close]))
        {
            return null;
        }

        FieldKind kind = LabelLexicon.KindOfLine(folded[1..close]);
        if (folded[0] == '(' && !(kind == FieldKind.Vendor && BeginsWithFirm().IsMatch(folded[(close + 1)..])))
        {
            return null;
        }

        return kind is FieldKind.Title or FieldKind.Vendor or FieldKind.Items or FieldKind.Media or FieldKind.Term or FieldKind.RegisteredWork or FieldKind.Reentrusting
            ? (kind, text.Between(0, close + 1), text.Between(folded[close + 1] == ':' ? close + 2 : close + 1, folded.Length))
            : null;
    }

    /// <summary>再委託先の名称［株式会社A］: the brackets hold the value.</summary>
    private static (FieldKind Kind, PaperText Label, PaperText Value)? BeforeBrackets(PaperText text)
    {
        string folded = text.Folded;
        int open = folded.Length > 4 && folded[^1] == ']' ? folded.IndexOf('[') : -1;
        return open is > 1 and <= LongestLine && folded.IndexOf(']') == folded.Length - 1 && !folded.AsSpan().ContainsAny("■□☑☐") && LabelLexicon.IsFixed(folded[..open]) && LabelLexicon.KindOfLine(folded[..open]) is var kind and not FieldKind.Other
            ? (kind, text.Between(0, open), text.Between(open + 1, folded.Length - 1))
            : null;
    }

    /// <summary>
    /// The same for a line that lost its table: labels of safeguards that name no party (情報保護対策) are labels too when they stand alone.
    /// Within a safeguards' field they are headings; the caller says which it is.
    /// </summary>
    public static FieldKind OfLostCell(PaperText text)
    {
        string core = LabelText.Core(text.Folded);
        return core.Length is >= 4 and <= 24 && text.Folded.Length <= LongestFixed && text.Folded[0] is not ('【' or '[' or '(' or '<')
            && (core.EndsWith("保護対策", StringComparison.Ordinal) || core.EndsWith("保護措置", StringComparison.Ordinal) || core.EndsWith("安全管理措置", StringComparison.Ordinal))
            ? LabelLexicon.KindOf(text.Folded)
            : FieldKind.Other;
    }

    /// <summary>Whether all that follows the label is the form's own explanation of it: (だれの、どのような項目か).</summary>
    private static bool IsExplained(string folded, int from, int to) =>
        to - from is > 3 and < 30 && folded[from] == '(' && folded[to - 1] == ')' && folded.IndexOf(')', from) == to - 1
        && (folded[to - 2] == 'か' || folded.AsSpan(from, to - from).IndexOf("どのような", StringComparison.Ordinal) >= 0);

    /// <summary>Families whose words also begin sentences; without a colon they are no label.</summary>
    private static bool IsSentenceStart(FieldKind kind) =>
        kind is FieldKind.Remarks or FieldKind.Notification or FieldKind.HolderSection or FieldKind.UserSection;

    /// <summary>はるか, のぞみ, とうぶ: a name written in hiragana, whose first letter is no particle.</summary>
    private static bool BeginsAName(string folded, int at) =>
        at + 2 < folded.Length && folded[at] is 'は' or 'の' or 'と' && folded[at + 1] is >= 'ぁ' and <= 'ん' && folded[at..(at + 2)] is not ("のみ" or "のう" or "のほ" or "との" or "とは" or "とも" or "とし" or "とす" or "とな" or "とい" or "はい" or "はな" or "はあ" or "はこ" or "はそ");

    /// <summary>A particle continues the sentence; after 件名 it is the title's own first letter (がん検診の…, のびのび…).</summary>
    public static bool IsParticle(char letter) => letter is 'に' or 'が' or 'の' or 'を' or 'へ' or 'と' or 'は' or 'で';
}
