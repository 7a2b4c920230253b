using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Profiles;

/// <summary>An office's own words, folded as the papers they are compared with.</summary>
internal sealed class OwnWords(Profile profile)
{
    private readonly FrozenDictionary<string, FieldKind> _labels = profile.Labels
        .SelectMany(l => l.Value.Select(w => (Word: Squeezed(w), Kind: ProfileNames.Labels[l.Key])))
        .DistinctBy(l => l.Word).ToFrozenDictionary(l => l.Word, l => l.Kind, StringComparer.Ordinal);

    private readonly ImmutableArray<(string Word, ChecklistMark Mark)> _answers =
        [.. profile.Answers.SelectMany(a => a.Value.Select(w => (Squeezed(w), ProfileNames.Answers[a.Key])))];

    /// <summary>The rows of its checklist.</summary>
    public ImmutableArray<RowWords> Checklist { get; } = RowWords.Of(profile.Checklist);

    /// <summary>Headings of its special clauses.</summary>
    public FrozenSet<string> Clauses { get; } = profile.Clauses.Select(c => Squeezed(c.Name)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names of its bodies, without what their papers are called.</summary>
    public FrozenSet<string> Bodies { get; } =
        new[] { profile.ReviewBody, profile.ConsultationBody }.SelectMany(b => b.Split('　', ' ')).Select(Squeezed).Where(b => b.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Its departments, as a line that is nothing else prints them.</summary>
    public FrozenSet<string> Departments { get; } = profile.Departments.Select(Squeezed).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What one of its labels means; null when the words are no label of its own.</summary>
    public FieldKind? LabelOf(string core) => _labels.TryGetValue(core, out FieldKind kind) ? kind : null;

    /// <summary>The longest of its answers at a position of folded words.</summary>
    public (ChecklistMark Mark, int Length)? AnswerAt(string folded, int at)
    {
        (ChecklistMark Mark, int Length)? longest = null;
        foreach ((string word, ChecklistMark mark) in _answers)
        {
            if (word.Length > (longest?.Length ?? 0) && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                longest = (mark, word.Length);
            }
        }

        return longest;
    }

    /// <summary>Titles of its agenda papers and of its specifications.</summary>
    public ImmutableArray<string> AgendaForms { get; } = FormsOf(profile, ProfileNames.Agenda);

    public ImmutableArray<string> SpecificationForms { get; } = FormsOf(profile, ProfileNames.Specification);

    private static ImmutableArray<string> FormsOf(Profile profile, string kind) => profile.Forms.TryGetValue(kind, out ImmutableArray<string> forms) ? [.. forms.Select(Squeezed)] : [];

    private static string Squeezed(string words) => TextFolding.Fold(words).Replace(" ", "", StringComparison.Ordinal);
}
