using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Splits a list at its commas, dots, slashes and "and", outside brackets.</summary>
internal static class ItemSplitter
{
    private static readonly string[] Joints = ["並びに", "及び", "および", "ならびに", "又は", "または"];

    /// <summary>The rows of letters that number items; those of the first kind stand in brackets, before a stop or clear of their words, those of the second kind anywhere.</summary>
    private static readonly string[] Letters = ["アイウエオカキクケコサシスセソタチツテト", "イロハニホヘトチリヌルヲ", "abcdefghijklmnopqrst", "ABCDEFGHIJKLMNOPQRST", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", "一二三四五六七八九", Figures];

    private const string Figures = "123456789";

    private static readonly string[] Circled = ["ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ", "㋐㋑㋒㋓㋔㋕㋖㋗㋘㋙㋚㋛㋜㋝㋞㋟", "ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟ", "ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿ", "⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥"];

    /// <param name="list">The list.</param>
    /// <param name="commasOnly">For names, which may have dots, slashes and line ends in them.</param>
    public static ImmutableArray<PaperText> Split(PaperText list, bool commasOnly = false)
    {
        ImmutableArray<PaperText>.Builder parts = ImmutableArray.CreateBuilder<PaperText>();
        string s = list.Folded;
        int depth = 0;
        int start = 0;
        int lettered = 0;
        string? row = null;
        char? sign = commasOnly ? null : LeadingSign(list);
        for (int i = 0; i < s.Length; i++)
        {
            if (!commasOnly && depth == 0 && LetterAt(list, i, row, lettered) is { Length: > 0 } mark)
            {
                Add(parts, list.Between(start, i));
                lettered += row is null && mark.Row == Figures && s.AsSpan(i, mark.Length).Contains('2') ? 2 : 1;
                row = mark.Row;
                start = i + mark.Length;
                i = start - 1;
                continue;
            }

            if (s[i] is '(' or '【' || (s[i] is '「' && !(s[0] == '「' && s[^1] == '」')))
            {
                depth++;
            }
            else if (s[i] is ')' or '」' or '】')
            {
                depth = Math.Max(0, depth - 1);
            }

            int length = depth > 0 ? 0 : s[i] == sign || (!commasOnly && IsBullet(list, i)) ? 1 : SeparatorAt(list.Folded, i, commasOnly);
            if (length > 0)
            {
                Add(parts, list.Between(start, i));
                start = i + length;
                i = start - 1;
            }
        }

        Add(parts, list.Between(start, s.Length));
        return parts.ToImmutable();
    }

    /// <summary>A letter that numbers an item (ア 氏名　イ 住所, a.氏名, ㋐氏名), in its turn and clear of the words around it.</summary>
    private static (string? Row, int Length) LetterAt(PaperText list, int i, string? row, int turn)
    {
        string s = list.Folded;
        if (s[i] is not ('(' or '第' or (>= '1' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or >= 'ァ' and <= 'ン' or >= 'Ⅰ' and <= 'ⅿ' or >= '⒜' and <= 'ⓩ' or >= '㋐' and <= '㋾' or (>= '一' and <= '龠')))
        {
            return default;
        }

        foreach (string letters in Circled)
        {
            if ((row is null || row == letters) && turn < letters.Length && s[i] == letters[turn])
            {
                return (letters, 1);
            }
        }

        foreach (string letters in Letters)
        {
            if ((row is null || row == letters) && turn < letters.Length && LengthOf(list, i, letters, turn) is > 0 and int length)
            {
                return (letters, length);
            }

            // The first figure of a list may be cut off as the heading of it.
            if (row is null && letters == Figures && LengthOf(list, i, letters, 1) is > 0 and int second)
            {
                return (letters, second);
            }
        }

        return default;
    }

    private static int LengthOf(PaperText list, int i, string letters, int turn)
    {
        string s = list.Folded;
        char letter = letters[turn];
        if (s[i] == '(' && i + 2 < s.Length && s[i + 1] == letter && s[i + 2] == ')')
        {
            return 3;
        }

        if (s[i] == '第' && letters == Figures && list.AfterGap(i) && i + 2 < s.Length && s[i + 1] == letter && list.AfterGap(i + 2))
        {
            return 2;
        }

        if (s[i] != letter || !list.AfterGap(i) || i + 1 >= s.Length)
        {
            return 0;
        }

        if (s[i + 1] is '.' or ')' || (s[i + 1] == ':' && letters != Figures))
        {
            return 2;
        }

        // Without a mark behind it, a kana or Latin letter before kanji numbers only where the next one follows.
        bool glued = s[i + 1] is >= '一' and <= '龠' && letter is < '一' or > '龠' && (turn > 0 || s.IndexOf(letters[turn + 1], i + 1) > 0);
        return letters != Figures && (list.AfterGap(i + 1) || glued) ? 1 : 0;
    }

    /// <summary>Whatever sign opens the list and stands before other entries too heads them all (→氏名 →住所, ＊氏名＊住所, ※氏名 ※住所).</summary>
    private static char? LeadingSign(PaperText list)
    {
        string s = list.Folded;
        if (s.Length < 4 || char.IsLetterOrDigit(s[0]) || char.IsWhiteSpace(s[0]) || char.IsSurrogate(s[0]) || "()「」【】[]<>《》〈〉≪≫{}\"'、。".Contains(s[0], StringComparison.Ordinal) || !char.IsLetter(s[1]))
        {
            return null;
        }

        int again = s.IndexOf(s[0], 2);
        return again > 0 && again + 1 < s.Length && char.IsLetter(s[again + 1]) && !s.AsSpan(1, again - 1).ContainsAny('、', '。', '(') ? s[0] : null;
    }

    /// <summary>A sign that heads an entry where it stands clear before and touches its words.</summary>
    private static bool IsBullet(PaperText list, int i) =>
        list.Folded[i] is '○' or '◯' or '◎' or '★' or '☆' or '▶' or '►' or '◦' or '-' or '－' or '–' or '―' or '‐'
        && list.AfterGap(i) && i + 1 < list.Folded.Length && char.IsLetter(list.Folded[i + 1]) && !list.AfterGap(i + 1);

    private static int SeparatorAt(string s, int i, bool commasOnly)
    {
        if (s[i] is '、' or ',' or '，' or ';' or '；' or '､' || (!commasOnly && s[i] is '・' or '/' or '\n' or '■' or '□' or '☑' or '☐' or '☒' or '✓' or '✔' or '◆' or '◇' or '●' or '▪' or '•'))
        {
            return 1;
        }

        // 氏名＆住所, 「氏名」「住所」; Q&A stays one word.
        if (!commasOnly && ((s[i] is '&' or '＆' && i > 0 && i + 1 < s.Length && s[i - 1] > '\u2e7f' && s[i + 1] > '\u2e7f') || (s[i] is '「' or '」' && s[0] == '「' && s[^1] == '」')))
        {
            return 1;
        }

        foreach (string joint in Joints)
        {
            if (string.CompareOrdinal(s, i, joint, 0, joint.Length) == 0 && i > 0 && i + joint.Length < s.Length)
            {
                return joint.Length;
            }
        }

        return 0;
    }

    private static void Add(ImmutableArray<PaperText>.Builder parts, PaperText part)
    {
        if (!part.IsEmpty)
        {
            parts.Add(part);
        }
    }
}
