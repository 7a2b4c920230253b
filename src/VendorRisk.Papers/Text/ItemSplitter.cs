using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Splits a list at its commas, dots, slashes and "and", outside brackets.</summary>
internal static class ItemSplitter
{
    private static readonly string[] Joints = ["並びに", "及び", "および", "ならびに", "又は", "または"];

    private const string Letters = "アイウエオカキクケコサシスセソタチツテト";

    /// <param name="list">The list.</param>
    /// <param name="commasOnly">For names, which may have dots, slashes and line ends in them.</param>
    public static ImmutableArray<PaperText> Split(PaperText list, bool commasOnly = false)
    {
        ImmutableArray<PaperText>.Builder parts = ImmutableArray.CreateBuilder<PaperText>();
        string s = list.Folded;
        int depth = 0;
        int start = 0;
        int lettered = 0;
        for (int i = 0; i < s.Length; i++)
        {
            if (!commasOnly && depth == 0 && lettered < Letters.Length && LetterAt(list, i, Letters[lettered]) is > 0 and int mark)
            {
                Add(parts, list.Between(start, i));
                lettered++;
                start = i + mark;
                i = start - 1;
                continue;
            }

            if (s[i] is '(' or '「' or '【')
            {
                depth++;
            }
            else if (s[i] is ')' or '」' or '】')
            {
                depth = Math.Max(0, depth - 1);
            }

            int length = depth > 0 ? 0 : SeparatorAt(list.Folded, i, commasOnly);
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

    /// <summary>A letter that numbers an item (ア 氏名　イ 住所), in its turn and clear of the words around it.</summary>
    private static int LetterAt(PaperText list, int i, char letter)
    {
        string s = list.Folded;
        bool bracketed = s[i] == '(' && i + 2 < s.Length && s[i + 1] == letter && s[i + 2] == ')';
        return bracketed ? 3
            : s[i] == letter && list.AfterGap(i) && i + 1 < s.Length && (list.AfterGap(i + 1) || s[i + 1] is '.' or ':') ? (s[i + 1] is '.' or ':' ? 2 : 1)
            : 0;
    }

    private static int SeparatorAt(string s, int i, bool commasOnly)
    {
        if (s[i] is '、' or ',' or '，' or ';' or '；' or '､' || (!commasOnly && s[i] is '・' or '/' or '\n' or '■' or '□' or '☑' or '☐' or '☒' or '✓' or '✔' or '◆' or '◇' or '●' or '▪' or '•'))
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
