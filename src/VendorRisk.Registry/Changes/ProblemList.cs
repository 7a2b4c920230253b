using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.Registry.Changes;

/// <summary>Collects every problem of a command; nothing stops at the first.</summary>
internal sealed class ProblemList
{
    private const int LongestText = 2000;
    private readonly List<VendorProblem> _problems = [];

    public bool Any => _problems.Count > 0;

    public ImmutableArray<VendorProblem> ToImmutable() => [.. _problems];

    public void Add(string code, string field, string message) => _problems.Add(new VendorProblem(code, field, message));

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

    /// <summary>An ISO 3166-1 alpha-2 code in capitals, null when unknown.</summary>
    public string? Country(string? code, string field, string label)
    {
        string trimmed = code?.Trim().ToUpperInvariant() ?? "";
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (trimmed.Length != 2 || !trimmed.All(char.IsAsciiLetterUpper))
        {
            Add(field + ".form", field, $"{label}「{code}」は国コードではありません。ISO 3166 の2文字（日本は JP）で入力し、不明なら空にしてください。");
        }

        return trimmed;
    }

    public void NotAfter(DateOnly? date, DateOnly latest, string field, string label)
    {
        if (date > latest)
        {
            Add(field + ".future", field, string.Create(CultureInfo.InvariantCulture, $"{label}（{date:yyyy-MM-dd}）が今日（{latest:yyyy-MM-dd}）より後です。実際の日付を入力してください。"));
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
