using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Attachments;

/// <summary>
/// Finds attachments by name, in every spacing and with every dash: 資料1-4, 資料1—4, (資料 4 6 - 1), 資料6-1、6-2. Words that also mean other things, or stand
/// without a number, are attachments where the text sends its reader there (別紙のとおり, 様式第2号による).
/// </summary>
internal static partial class AttachmentNames
{
    /// <summary>An attachment's word with its number.</summary>
    private const string Named = @"(?<word>別紙|別表|別添|別記|別冊|別図|付表|様式|添付資料|添付の?書類|添付の|添付|参考資料)(?:第|その)?\s?(?<number>\d+(?:\s?[" + DashCharacters.All + @"の]\s?\d+)?)?";

    private static readonly string[] Words = ["資料", "別添", "別表", "別図"];

    public static ImmutableArray<AttachmentName> In(PaperText text)
    {
        ImmutableArray<AttachmentName>.Builder found = ImmutableArray.CreateBuilder<AttachmentName>();
        string s = text.Folded;
        foreach (string word in Words)
        {
            for (int at = s.IndexOf(word, StringComparison.Ordinal); at >= 0; at = s.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                int next = at + word.Length;
                int from = at;
                while (Number(s, next) is { } number)
                {
                    found.Add(new AttachmentName(word + number.Name, from, number.End - from));
                    int joint = JointLength(s, number.End);
                    if (joint == 0)
                    {
                        break;
                    }

                    from = number.End + joint;
                    next = from;
                }
            }
        }

        Coverage named = new(s.Length);
        foreach (AttachmentName name in found)
        {
            named.Add(name.At, name.At + name.Length);
        }

        found.AddRange(Pointed().Matches(s).Where(m => !named.Overlaps(m.Index, m.Index + m.Length) && !OfItsOwn().IsMatch(m.Value)).Select(Pointed));
        return found.ToImmutable();
    }

    /// <summary>The name in an attachment's own heading (別表 委託先一覧); null when it has none.</summary>
    public static string? OfHeading(PaperText heading) =>
        In(heading) is [var named, ..] ? named.Name
        : Heading().Match(heading.Folded) is { Success: true } match ? match.Groups["word"].Value + NumberOf(match)
        : null;

    private static AttachmentName Pointed(Match match)
    {
        Group number = match.Groups["number"];
        Group word = match.Groups["word"];
        int end = number.Success ? number.Index + number.Length : word.Index + word.Length;
        return new AttachmentName(word.Value.TrimEnd('の') + NumberOf(match), match.Index, end - match.Index);
    }

    private static string NumberOf(Match match) => match.Groups["number"].Success ? Dashes().Replace(match.Groups["number"].Value, "-").Replace(" ", "", StringComparison.Ordinal) : "";

    private static (string Name, int End)? Number(string s, int start)
    {
        StringBuilder name = new();
        int end = start;
        int i = Skip(s, start);
        if (i < s.Length && s[i] is '第' or 'N' or '№')
        {
            i = Skip(s, i + 1);
        }

        while (i < s.Length && name.Length < 12)
        {
            if (char.IsAsciiDigit(s[i]))
            {
                name.Append(s[i]);
                end = ++i;
            }
            else if (IsDash(s[i]) && name.Length > 0 && name[^1] != '-' && Skip(s, i + 1) is int next && next < s.Length && char.IsAsciiDigit(s[next]))
            {
                name.Append('-');
                i = next;
            }
            else if (s[i] == ' ' && name.Length > 0)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return name.Length == 0 ? null : (name.ToString(), end);
    }

    /// <summary>資料6-1、6-2 and 資料6-1及び6-2 name two; a full second name is found on its own.</summary>
    private static int JointLength(string s, int at)
    {
        foreach (string joint in (ReadOnlySpan<string>)["、", "及び", "・", "～"])
        {
            if (string.CompareOrdinal(s, at, joint, 0, joint.Length) == 0 && Number(s, at + joint.Length) is { } next && next.Name.Contains('-', StringComparison.Ordinal))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    private static bool IsDash(char c) => c is '一' or 'の' || DashCharacters.All.Contains(c, StringComparison.Ordinal);

    private static int Skip(string s, int at)
    {
        while (at < s.Length && s[at] is ' ' or '\n')
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(Named + @"号?(?:「[^」\n]{1,30}」|[^、。\n()「」]{0,14}?)(?:の?とおり|の?通り|を?参照|を?ご覧|に?よる(?!と)|に記載|に掲げる|に示す)")]
    private static partial Regex Pointed();

    [GeneratedRegex(@"^[(【\[<]?" + Named)]
    private static partial Regex Heading();

    /// <summary>Clauses and checklists are pieces of a paper with rules of their own.</summary>
    [GeneratedRegex("特記|チェック|点検|確認(?:票|表|シート)")]
    private static partial Regex OfItsOwn();

    [GeneratedRegex("[" + DashCharacters.All + "の]")]
    private static partial Regex Dashes();
}
