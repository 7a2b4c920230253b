using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.People;

/// <summary>Finds numbers of people: 約90,000人以上, 定員500名, 三万五千人, 220,000世帯, a bare number under a heading that counts people. Staff, shares per head and rates are not meant.</summary>
internal static partial class PeopleMentions
{
    /// <summary>Households without a unit are looked for only in texts with few numbers.</summary>
    private const int MostMentions = 500;

    private static readonly string[] Units = ["人", "名", "世帯"];

    private static readonly string[] NotAfter = ["あたり", "当たり", "につき", "体制", "ずつ", "以下の団体", "乗り", "部屋", "称", "前", "一組", "目", "義", "簿", "口", "月", "ひとり", "一首", "暮らし", "以内で構成"];

    private static readonly string[] NotBefore = ["職員", "従事者", "担当者", "スタッフ", "オペレーター", "オペレータ", "委員", "各", "責任者", "警備員"];

    public static ImmutableArray<PeopleMention> In(string text)
    {
        ImmutableArray<PeopleMention>.Builder found = ImmutableArray.CreateBuilder<PeopleMention>();
        for (int i = 0; i < text.Length;)
        {
            if (WrittenNumber.At(text, i) is not { } number)
            {
                i++;
                continue;
            }

            (long value, int end) = number;
            int unit = Skip(text, end);
            string? name = Array.Find(Units, u => string.CompareOrdinal(text, unit, u, 0, u.Length) == 0);
            if (name is not null && value is > 0 and <= int.MaxValue && !IsOther(text, i, unit + name.Length))
            {
                found.Add(Mention(text, i, unit + name.Length, (int)value, name == "世帯"));
            }

            i = Math.Max(end, i + 1);
        }

        Households(text, found);
        Bare(text, found);
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

            (long value, int end) = WrittenNumber.At(text, at + 3 + digits)!.Value;
            if (value is > 0 and <= int.MaxValue)
            {
                found.Add(new PeopleMention((int)value, at + 3 + digits, end - at - 3 - digits, Households: true, AtLeast: false));
            }
        }
    }

    /// <summary>対象者数 約1,800: no unit, but the heading says that people are counted. Another unit (件, 通, 口座) is another count.</summary>
    private static void Bare(string text, ImmutableArray<PeopleMention>.Builder found)
    {
        foreach (Match heading in Heading().Matches(text))
        {
            int at = heading.Index + heading.Length;
            if (found.Count <= MostMentions && BareAt(text, at) is { } mention && !found.Any(f => f.At < mention.At + mention.Length && mention.At < f.At + f.Length))
            {
                found.Add(mention);
            }
        }
    }

    /// <summary>The number at a position with neither a unit nor a heading of its own: the cell's label counts people.</summary>
    public static PeopleMention? BareAt(string text, int at)
    {
        if (at >= text.Length || WrittenNumber.At(text, at) is not { Value: > 0 and <= int.MaxValue } number || CountContext.IsRate(text, at, number.End))
        {
            return null;
        }

        return Ended().IsMatch(text.AsSpan(number.End)) ? Mention(text, at, number.End, (int)number.Value, households: false) : null;
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
        bool vague = !char.IsAsciiDigit(text[start]) && before.EndsWith('数') && !before.EndsWith("者数", StringComparison.Ordinal) && !before.EndsWith("人数", StringComparison.Ordinal);
        return vague
            || CountContext.IsRate(text, start, end)
            || Array.Exists(NotBefore, w => before.EndsWith(w, StringComparison.Ordinal));
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"(?:対象|参加|応募|申込|申請|利用|受給|受診|登録|加入|該当|受講|入所|在籍|会員|取扱|予定|想定|見込み?)(?:予定|見込み?)?(?:者数|人数|人員)(?:の見込み?)?(?:\((?:人|名|見込み?|予定|概数)\))?[:は…、]?\s?(?:約|延べ|のべ|およそ|おおむね|概ね|最大)?\s?(?=[\d一二三四五六七八九十百千])")]
    private static partial Regex Heading();

    /// <summary>What may follow a number that has no unit.</summary>
    [GeneratedRegex(@"^\s?(?:$|[、。\n(;)]|程度|前後|以上|を見込|を予定|を想定|\s)")]
    private static partial Regex Ended();
}
