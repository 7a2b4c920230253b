using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.Kernel;

/// <summary>Collects every problem of a command; nothing stops at the first.</summary>
public sealed class ProblemList
{
    /// <summary>How many characters a text may have unless a caller says otherwise.</summary>
    public const int LongestText = 2000;

    private const int LongestName = 100;

    // The calendar that every form and paper of an office can speak of: from the first day of 昭和.
    private static readonly DateOnly FirstDay = new(1926, 12, 25);
    private static readonly DateOnly LastDay = new(2100, 12, 31);
    private readonly List<Problem> _problems = [];

    /// <summary>Whether there is any.</summary>
    public bool Any => _problems.Count > 0;

    /// <summary>All of them, in the order in which they were found.</summary>
    public ImmutableArray<Problem> ToImmutable() => [.. _problems];

    /// <summary>Adds one.</summary>
    public void Add(string code, string field, string message) => _problems.Add(new Problem(code, field, message));

    /// <summary>The text without surrounding blanks; a problem when it is empty or too long.</summary>
    public string Required(string? text, string field, string label, int longest = LongestText)
    {
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            Add(field + ".empty", field, $"{label}が空です。{label}を入力してください。");
        }

        return Bounded(trimmed, field, label, longest);
    }

    /// <summary>The text without surrounding blanks, null when empty; a problem when it is too long.</summary>
    public string? Optional(string? text, string field, string label, int longest = LongestText)
    {
        string trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? null : Bounded(trimmed, field, label, longest);
    }

    /// <summary>Who, why and the command id without surrounding blanks; a problem for each that is missing.</summary>
    public ChangeOrigin Origin(ChangeOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ChangeOrigin trimmed = origin with { Who = Required(origin.Who, "who", "だれが変更したか（氏名）", LongestName), Why = Required(origin.Why, "why", "変更の理由") };
        if (origin.CommandId == Guid.Empty)
        {
            Add("commandId.empty", "commandId", "操作の番号がありません。画面を開き直して、もう一度操作してください。");
        }

        return trimmed;
    }

    /// <summary>A problem when the date is later than <paramref name="latest"/>; an unknown date is none.</summary>
    public void NotAfter(DateOnly? date, DateOnly latest, string field, string label)
    {
        if (date > latest)
        {
            Add(field + ".future", field, string.Create(CultureInfo.InvariantCulture, $"{label}（{date:yyyy-MM-dd}）が今日（{latest:yyyy-MM-dd}）より後です。実際の日付を入力してください。"));
        }
    }

    /// <summary>A problem when the date is before 昭和 or after 2100, which only a slip of the hand writes; an unknown date is none.</summary>
    public void Plausible(DateOnly? date, string field, string label)
    {
        if (date < FirstDay || date > LastDay)
        {
            Add(field + ".implausible", field, string.Create(CultureInfo.InvariantCulture, $"{label}（{date:yyyy-MM-dd}）は、記録できる日付（{FirstDay:yyyy-MM-dd}から{LastDay:yyyy-MM-dd}まで）にありません。年を確かめて入力し直してください。"));
        }
    }

    private string Bounded(string text, string field, string label, int longest)
    {
        if (text.Length > longest)
        {
            Add(field + ".long", field, $"{label}が{text.Length}文字あります。{longest}文字以内にしてください。");
        }

        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            Add(field + ".control", field, $"{label}に制御文字が入っています。文字を入力し直してください。");
        }

        return text;
    }
}
