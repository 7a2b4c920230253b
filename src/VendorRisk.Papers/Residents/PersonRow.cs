using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Residents;

/// <summary>Whether a row is about a person: by a name, and by where or when one lives.</summary>
internal static partial class PersonRow
{
    private const int LongestName = 14;

    /// <summary>No row of a list about people is longer; a hostile line of ten million characters is not looked at cell by cell.</summary>
    private const int LongestRow = 2000;

    public static bool Is(ListRow row, ImmutableArray<string> heads)
    {
        if (row.Plain.Length > LongestRow || heads.Any(head => ResidentsWords.HasAny(head, ResidentsWords.StaffWords)) || IsOfFirmOrStaff(row, heads))
        {
            return false;
        }

        ImmutableArray<string> cells = row.IsTable ? row.Cells : [.. row.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return !cells.Any(IsPost) && HasName(row, cells, heads) && HasContact(row, cells, heads);
    }

    /// <summary>
    /// Whether a row speaks of a firm or of somebody's post. Where the heads say that the table is of people (a name beside a home or a day of birth), a school, a bank or
    /// a firm in another column is theirs.
    /// </summary>
    private static bool IsOfFirmOrStaff(ListRow row, ImmutableArray<string> heads)
    {
        int name = row.IsTable ? heads.IndexOf(heads.FirstOrDefault(head => ResidentsWords.HasAny(head, ResidentsWords.NameHeads)) ?? "\0") : -1;
        bool ofPeople = name >= 0 && name < row.Cells.Length
            && heads.Any(head => ResidentsWords.HasAny(head, ResidentsWords.HomeHeads) || ResidentsWords.HasAny(head, ResidentsWords.BirthHeads));
        string said = ofPeople ? heads[name] + " " + row.Cells[name] : row.Plain;
        return ResidentsWords.HasAny(said, ResidentsWords.FirmWords) || ResidentsWords.HasAny(said, ResidentsWords.StaffWords);
    }

    private static bool HasName(ListRow row, ImmutableArray<string> cells, ImmutableArray<string> heads)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            bool headed = row.IsTable && i < heads.Length && ResidentsWords.HasAny(heads[i], ResidentsWords.NameHeads);
            if (headed ? LooksLikeName().IsMatch(cells[i]) && cells[i].Length <= LongestName : (IsKnownName(cells[i]) && !Place().IsMatch(cells[i])) || (!row.IsTable && i + 1 < cells.Length && ResidentsWords.Surnames.Contains(cells[i]) && Given().IsMatch(cells[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasContact(ListRow row, ImmutableArray<string> cells, ImmutableArray<string> heads)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            string head = row.IsTable && i < heads.Length ? heads[i] : "";
            if (IsAddress(cells[i]) || Telephone().IsMatch(cells[i]) || BirthDay().IsMatch(cells[i])
                || (ResidentsWords.HasAny(head, ResidentsWords.BirthHeads) && AnyDay().IsMatch(cells[i]))
                || (ResidentsWords.HasAny(head, ResidentsWords.ContactHeads) && cells[i].AsSpan().ContainsAnyInRange('0', '9')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(string cell) => Address().IsMatch(cell) || (ResidentsWords.Prefectures.Any(prefecture => cell.Contains(prefecture, StringComparison.Ordinal)) && cell.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>A family name, then a given name, with or without a space.</summary>
    private static bool IsKnownName(string cell)
    {
        int space = cell.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            return Given().IsMatch(cell[(space + 1)..].Trim()) && (ResidentsWords.Surnames.Contains(cell[..space]) || Kana().IsMatch(cell));
        }

        for (int family = 1; family <= 3 && family < cell.Length; family++)
        {
            if (ResidentsWords.Surnames.Contains(cell[..family]) && Given().IsMatch(cell[family..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A part of an office, which looks like a name where it begins like one.</summary>
    private static bool IsPost(string cell) => Post().IsMatch(cell);

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}A-Za-z・. ]{2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeName();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]{1,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Given();

    [GeneratedRegex(@"^[\p{IsKatakana}]{2,6} +[\p{IsKatakana}]{2,6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Kana();

    [GeneratedRegex(@"[市区町村郡].{0,20}([0-9]+(丁目|番|号|-[0-9]+)|[一二三四五六七八九十]+丁目)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\(?0[0-9]{1,4}[-) ][0-9]{1,4}[- ]?[0-9]{3,4}$|^0[0-9]{9,10}$", RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"((明治|大正|昭和) ?[0-9元]{1,2} ?年|^[MTS][0-9]{1,2}[./-]|(19[0-9]{2}|200[0-9]) ?[年./-] ?[0-9]{1,2} ?[月./-] ?[0-9]{1,2}( ?日)?$|日 ?生(まれ)?$)", RegexOptions.NonBacktracking)]
    private static partial Regex BirthDay();

    [GeneratedRegex(@"[0-9]{1,4} ?[年./-] ?[0-9]{1,2}|^[0-9]{8}$", RegexOptions.NonBacktracking)]
    private static partial Regex AnyDay();

    /// <summary>A place that begins like a family name: 東図書館, 南保育園, 上野公民館.</summary>
    [GeneratedRegex("(館|園|所|学校|病院|医院|広場|会場|支店|支部|プラザ|ホーム|施設)$", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@"[^0-9](課|係|室|局|署)$", RegexOptions.NonBacktracking)]
    private static partial Regex Post();
}
