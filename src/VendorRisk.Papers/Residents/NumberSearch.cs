using System.Collections.Immutable;

namespace VendorRisk.Papers.Residents;

/// <summary>
/// Finds numbers of persons and cards. A number is taken where its digits stand as such numbers are printed (without a gap, in groups of four, a digit a cell) and the check
/// digit is right. One in eleven or ten numbers of that length has it by chance: so what its words, its column or what follows it says to be something else is left out.
/// </summary>
internal sealed class NumberSearch
{
    private const int PersonalLength = 12;
    private const int ShortestCard = 13;
    private const int LongestCard = 19;
    private const int LabelReach = 24;
    private const int UnitReach = 6;
    private const int LongestLabelLine = 40;

    private static readonly ImmutableArray<int[]> PersonalForms = [[4, 4, 4]];
    private static readonly ImmutableArray<int[]> RarePersonalForms = [[3, 3, 3, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]];
    private static readonly ImmutableArray<int[]> CardForms = [[4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]];

    private readonly ResidentsTally _personal = new();
    private readonly ResidentsTally _cards = new();
    private string _before = "";

    public ResidentsTally Personal => _personal;

    public ResidentsTally Cards => _cards;

    /// <summary>Looks through a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="heads">The cells of the row that heads its table; empty outside of one.</param>
    public void Take(ListRow row, ImmutableArray<string> heads)
    {
        List<DigitGroup> groups = DigitGroup.In(row.Plain);
        for (int i = 0; i < groups.Count;)
        {
            i += Math.Max(1, TakeAt(groups, i, row, heads));
        }

        _before = row.Plain.Length <= LongestLabelLine ? row.Plain : row.Plain.Trim() is { Length: > 0 } ? "" : _before;
    }

    /// <returns>How many groups belong to the number that was found; 0 where none was.</returns>
    private int TakeAt(List<DigitGroup> groups, int at, ListRow row, ImmutableArray<string> heads)
    {
        DigitGroup group = groups[at];
        if (group.Digits.Length is >= PersonalLength and <= LongestCard)
        {
            return group is { Before: not '-', After: not '-' } && Count(group.Digits, group.Start, group.End, row, heads, split: false) ? 1 : 0;
        }

        foreach (int[] form in PersonalForms.Concat(CardForms).Concat(RarePersonalForms))
        {
            if (Fits(groups, at, form) && Count(string.Concat(groups.Skip(at).Take(form.Length).Select(g => g.Digits)), group.Start, groups[at + form.Length - 1].End, row, heads, Hides(groups, at, form)))
            {
                return form.Length;
            }
        }

        return 0;
    }

    private static bool Fits(List<DigitGroup> groups, int at, int[] form)
    {
        if (at + form.Length > groups.Count)
        {
            return false;
        }

        char between = groups[at].After;
        for (int i = 0; i < form.Length; i++)
        {
            if (groups[at + i].Digits.Length != form[i] || (i < form.Length - 1 && groups[at + i].After != between))
            {
                return false;
            }
        }

        return Ends(groups[at].Before, at > 0 ? groups[at - 1] : null, form[0], between)
            && Ends(groups[at + form.Length - 1].After, at + form.Length < groups.Count ? groups[at + form.Length] : null, form[^1], between);
    }

    // A further group of the same size, or one behind a dash, is a part of a longer number.
    private static bool Ends(char beside, DigitGroup? other, int size, char between) =>
        beside != '-' && (beside == DigitGroup.None || beside != between || other is not { } group || group.Digits.Length != size);

    /// <summary>Whether such groups are often something else, so that only a label makes them such a number.</summary>
    private static bool Hides(List<DigitGroup> groups, int at, int[] form) =>
        groups[at].After == PlainLine.Border || form[0] < 4 || groups.Skip(at).Take(form.Length).All(group => group.Digits is ['1', '9', ..] or ['2', '0', ..]);

    private bool Count(string digits, int start, int end, ListRow row, ImmutableArray<string> heads, bool split)
    {
        if (digits.All(digit => digit == digits[0]) || IsPartOfAWord(row.Plain, start, end))
        {
            return false;
        }

        NumberLabel label = LabelOf(row, start, heads);
        if (digits.Length == PersonalLength)
        {
            bool personal = CheckDigits.IsPersonal(digits) && (label == NumberLabel.Personal || (label == NumberLabel.None && !split && !IsMoment(digits)));
            return personal && _personal.Add(row.Line);
        }

        bool card = digits.Length >= ShortestCard && CardIssuers.Knows(digits) && CheckDigits.IsLuhn(digits)
            && (label == NumberLabel.Card || (label == NumberLabel.None && !split && !CheckDigits.IsCorporate(digits) && !CheckDigits.IsArticle(digits)));
        return card && _cards.Add(row.Line);
    }

    private static bool IsPartOfAWord(string line, int start, int end)
    {
        bool joined = start > 0 && (char.IsAsciiLetter(line[start - 1]) || line[start - 1] is '+' or '_' or '/' or '=' or '#' or '\\'
            || (line[start - 1] is '.' or '-' && start > 1 && char.IsAsciiLetterOrDigit(line[start - 2])));
        string rest = line.Substring(end, Math.Min(UnitReach, line.Length - end)).TrimStart(' ');
        return joined || (end < line.Length && (char.IsAsciiLetter(line[end]) || line[end] is '_' or '/'))
            || (end + 1 < line.Length && line[end] is '.' or '-' && char.IsAsciiLetterOrDigit(line[end + 1]))
            || ResidentsWords.Units.Any(unit => rest.StartsWith(unit, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Year to minute, as files and receipts are numbered.</summary>
    private static bool IsMoment(string digits) =>
        digits is ['1', '9', ..] or ['2', '0', ..] && Within(digits[4..6], 1, 12) && Within(digits[6..8], 1, 31) && Within(digits[8..10], 0, 23) && Within(digits[10..], 0, 59);

    private static bool Within(string two, int least, int most) => ((two[0] - '0') * 10) + two[1] - '0' is var value && value >= least && value <= most;

    private NumberLabel LabelOf(ListRow row, int start, ImmutableArray<string> heads)
    {
        NumberLabel own = Nearest(row.Plain.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)));
        if (own != NumberLabel.None)
        {
            return own;
        }

        int cell = row.CellAt(start);
        NumberLabel head = cell < heads.Length ? Nearest(heads[cell]) : NumberLabel.None;
        return head != NumberLabel.None ? head : Nearest(_before) is var above and not NumberLabel.Other ? above : NumberLabel.None;
    }

    private static NumberLabel Nearest(ReadOnlySpan<char> words)
    {
        int personal = ResidentsWords.LastEnd(words, ResidentsWords.PersonalLabels);
        int card = ResidentsWords.LastEnd(words, ResidentsWords.CardLabels);
        int other = ResidentsWords.LastEnd(words, ResidentsWords.OtherLabels);
        return Math.Max(personal, Math.Max(card, other)) < 0 ? NumberLabel.None
            : other > personal && other > card ? NumberLabel.Other
            : personal >= card ? NumberLabel.Personal
            : NumberLabel.Card;
    }
}
