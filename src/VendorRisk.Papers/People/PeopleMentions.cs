using System.Collections.Immutable;

namespace VendorRisk.Papers.People;

/// <summary>Finds numbers of people: 約90,000人以上, 定員500名, 3万5千人, 220,000世帯. Staff, shares per head and rates are not meant.</summary>
internal static class PeopleMentions
{
    /// <summary>Households without a unit are looked for only in texts with few numbers.</summary>
    private const int MostMentions = 500;

    private static readonly string[] Units = ["人", "名", "世帯"];

    private static readonly string[] NotAfter = ["あたり", "当たり", "につき", "体制", "ずつ", "以下の団体", "乗り", "部屋", "称", "前", "一組", "目", "義", "簿", "口", "月"];

    private static readonly string[] NotBefore = ["職員", "従事者", "担当者", "スタッフ", "オペレーター", "オペレータ", "委員", "各", "責任者", "警備員"];

    public static ImmutableArray<PeopleMention> In(string text)
    {
        ImmutableArray<PeopleMention>.Builder found = ImmutableArray.CreateBuilder<PeopleMention>();
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            (long value, int end) = Number(text, i);
            int unit = Skip(text, end);
            string? name = Array.Find(Units, u => string.CompareOrdinal(text, unit, u, 0, u.Length) == 0);
            if (name is not null && value is > 0 and <= int.MaxValue && !IsOther(text, i, unit + name.Length))
            {
                found.Add(Mention(text, i, unit + name.Length, (int)value, name == "世帯"));
            }

            i = Math.Max(end, i + 1);
        }

        Households(text, found);
        return [.. found.OrderBy(m => m.At)];
    }

    /// <summary>世帯数 約220,000 (with or without 世帯 after it) is read by its unit; a bare number after 世帯数 too.</summary>
    private static void Households(string text, ImmutableArray<PeopleMention>.Builder found)
    {
        for (int at = text.IndexOf("世帯数", StringComparison.Ordinal); at >= 0; at = text.IndexOf("世帯数", at + 3, StringComparison.Ordinal))
        {
            int digits = text.AsSpan(at + 3, Math.Min(8, text.Length - at - 3)).IndexOfAnyInRange('0', '9');
            if (digits < 0 || found.Count > MostMentions || found.Any(f => f.At <= at + 3 + digits && at + 3 + digits < f.At + f.Length))
            {
                continue;
            }

            (long value, int end) = Number(text, at + 3 + digits);
            if (value is > 0 and <= int.MaxValue)
            {
                found.Add(new PeopleMention((int)value, at + 3 + digits, end - at - 3 - digits, Households: true, AtLeast: false));
            }
        }
    }

    private static PeopleMention Mention(string text, int start, int end, int value, bool households)
    {
        int from = start > 0 && text[start - 1] == '約' ? start - 1 : start;
        int to = end;
        bool atLeast = false;
        foreach (string word in (ReadOnlySpan<string>)["以上", "超", "を超える", "を上回る"])
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0)
            {
                atLeast = true;
                to = end + word.Length;
            }
        }

        return new PeopleMention(value, from, to - from, households, atLeast);
    }

    private static (long Value, int End) Number(string text, int start)
    {
        long total = 0;
        long current = 0;
        int i = start;
        for (; i < text.Length && total < int.MaxValue && current < int.MaxValue; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                current = (current * 10) + (text[i] - '0');
            }
            else if (text[i] == '万')
            {
                total += current * 10_000;
                current = 0;
            }
            else if (text[i] == '千' && current > 0)
            {
                total += current * 1_000;
                current = 0;
            }
            else if (SeparatorEnd(text, i) is int next and > 0)
            {
                i = next - 1;
            }
            else
            {
                break;
            }
        }

        return (total + current, i);
    }

    /// <summary>The end of a comma, with or without spaces, or of a space between digits that scanning set apart one by one; 0 when the number ends.</summary>
    private static int SeparatorEnd(string text, int i)
    {
        int end = i;
        bool comma = false;
        while (end < text.Length && end - i < 3 && text[end] is ',' or ' ' && !(comma && text[end] == ','))
        {
            comma |= text[end] == ',';
            end++;
        }

        if (end == i || end >= text.Length || !char.IsAsciiDigit(text[end]))
        {
            return 0;
        }

        bool apart = end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]);
        return comma || apart ? end : 0;
    }

    private static bool IsOther(string text, int start, int end)
    {
        foreach (string word in NotAfter)
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        string before = text[Math.Max(0, start - 8)..start].TrimEnd('約', ' ');
        return Array.Exists(NotBefore, w => before.EndsWith(w, StringComparison.Ordinal));
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
