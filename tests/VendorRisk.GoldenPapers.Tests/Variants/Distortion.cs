using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VendorRisk.GoldenPapers.Tests.Variants;

/// <summary>What other offices, programs and scanners do to a paper without changing what it says.</summary>
internal static partial class Distortion
{
    public static string Apply(string kind, string paper) => kind switch
    {
        "full-width digits" => Outside(paper, t => Digit().Replace(t, m => ((char)(m.Value[0] - '0' + '０')).ToString())),
        "short era" => Day().Replace(paper, "R$1.$2.$3"),
        "western years" => Day().Replace(paper, m => string.Create(CultureInfo.InvariantCulture, $"{2018 + Number(m.Groups[1])}年{m.Groups[2].Value}月{m.Groups[3].Value}日")),
        "short company marks" => paper.Replace("株式会社", "㈱", StringComparison.Ordinal).Replace("有限会社", "㈲", StringComparison.Ordinal).Replace("合同会社", "(同)", StringComparison.Ordinal),
        "company marks in brackets" => paper.Replace("株式会社", "（株）", StringComparison.Ordinal).Replace("有限会社", "（有）", StringComparison.Ordinal),
        "spaces in words" => Outside(paper, Spaced),
        "other labels" => Labels.Aggregate(paper, (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal)),
        "headings numbered" => Heading().Replace(paper, "第２　$0"),
        "sheets turned round" => TurnedRound(paper),
        "windows line ends" => paper.Replace("\n", "  \r\n\r\n", StringComparison.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown distortion"),
    };

    private static readonly KeyValuePair<string, string>[] Labels =
    [
        new("処理させる情報項目の記録媒体", "個人情報を記録する媒体"), new("委託の開始時期及び期限", "委託期間"), new("委託の内容", "委託する業務の内容"),
        new("委託理由", "委託する理由"), new("保有課(担当課)", "所管課"), new("登録業務の名称", "個人情報を取り扱う事務の名称"),
    ];

    /// <summary>Mark-up is no text; what stands between angle brackets stays as it is.</summary>
    private static string Outside(string paper, Func<string, string> change)
    {
        StringBuilder text = new();
        int at = 0;
        foreach (Match tag in Tag().Matches(paper))
        {
            text.Append(change(paper[at..tag.Index])).Append(tag.Value);
            at = tag.Index + tag.Length;
        }

        return text.Append(change(paper[at..])).ToString();
    }

    /// <summary>A space in every eleventh pair of neighbouring kanji and kana.</summary>
    private static string Spaced(string text)
    {
        int seen = 0;
        return Neighbours().Replace(text, m => ++seen % 11 == 0 ? m.Value + " " : m.Value);
    }

    /// <summary>The forms in reverse order: what stands from one 件名 line to the next; clauses and checklists stay behind the last.</summary>
    private static string TurnedRound(string paper)
    {
        int[] starts = [.. SheetStart().Matches(paper).Select(m => m.Index)];
        if (starts.Length < 2)
        {
            return paper;
        }

        Match tail = Tail().Match(paper, starts[^1]);
        int end = tail.Success ? tail.Index : paper.Length;
        IEnumerable<string> sheets = starts.Select((s, i) => paper[s..(i + 1 < starts.Length ? starts[i + 1] : end)]).Reverse();
        return paper[..starts[0]] + string.Concat(sheets.Select(s => s.TrimEnd() + "\n\n")) + paper[end..];
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(@"令和([0-9]{1,2})年([0-9]{1,2})月([0-9]{1,2})日")]
    private static partial Regex Day();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsCJKUnifiedIdeographs}](?=[\p{IsHiragana}\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Neighbours();

    [GeneratedRegex("^事業の概要$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(## )?件名[ 　](?=.*(について)?$)", RegexOptions.Multiline)]
    private static partial Regex SheetStart();

    [GeneratedRegex("^(## )?(特記事項|業務委託)", RegexOptions.Multiline)]
    private static partial Regex Tail();
}
