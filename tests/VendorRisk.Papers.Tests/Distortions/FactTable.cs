using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>The known facts of a paper as words that two readings can be compared by: where in the tree, and the value without widths and spaces.</summary>
internal sealed class FactTable
{
    /// <summary>Facts that decide which rules fire: a wrong one must never come of a distortion.</summary>
    private static readonly string[] ClassA =
        ["title", "department", "people/count", "sheets/#/counterparty", "sheets/#/term/start", "sheets/#/term/end", "chain/#/name", "checklist/#/answer"];

    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);

    public FactTable(EngagementFacts facts)
    {
        foreach (IFact fact in facts.AllFacts().Where(f => f.State == FactState.Known))
        {
            string key = Pattern(fact.Path) + " = " + Words(fact);
            _facts[key] = _facts.GetValueOrDefault(key) + 1;
        }

        foreach (ChecklistAnswer answer in facts.Checklist.Where(a => a.Answer.IsKnown))
        {
            string key = $"checklist/#/answer = {answer.Side} {answer.Control} {answer.Answer.Value}";
            _facts[key] = _facts.GetValueOrDefault(key) + 1;
        }
    }

    public int Count => _facts.Values.Sum();

    /// <summary>What became of these facts in another reading.</summary>
    public FactLoss LossIn(FactTable other)
    {
        string[] missing = [.. Minus(other)];
        string[] wrong = [.. other.Minus(this)];
        return new FactLoss(Count, [.. missing], [.. wrong], [.. wrong.Where(w => ClassA.Contains(w[..w.IndexOf(" = ", StringComparison.Ordinal)]) && missing.Any(m => SamePlace(m, w)))]);
    }

    /// <summary>A wrong value takes a right one's place; a value more (a list cut in two) is no false statement on its own.</summary>
    private static bool SamePlace(string missing, string wrong)
    {
        string place = wrong.StartsWith("checklist", StringComparison.Ordinal) ? wrong[..wrong.LastIndexOf(' ')] : wrong[..wrong.IndexOf(" = ", StringComparison.Ordinal)];
        return missing.StartsWith(place, StringComparison.Ordinal);
    }

    private IEnumerable<string> Minus(FactTable other) =>
        _facts.SelectMany(f => Enumerable.Repeat(f.Key, Math.Max(0, f.Value - other._facts.GetValueOrDefault(f.Key))));

    private static string Pattern(string path) =>
        string.Join('/', path.Split('/').Select(step => step.All(char.IsAsciiDigit) ? "#" : step));

    private static string Words(IFact fact)
    {
        object? value = fact.GetType().GetProperty("Value")?.GetValue(fact);
        string text = TextFolding.Fold(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        StringBuilder kept = new();
        foreach (char c in text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)))
        {
            kept.Append(c is '〜' or '~' or '～' ? '～' : c is '－' or '−' or '-' ? 'ー' : c);
        }

        return kept.ToString();
    }
}
