using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Linked.Characters;
using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry.Names;

/// <summary>
/// The form in which names of vendors are compared. Two spellings of one name have the same form; where two vendors come to share one, resolving
/// lists both. For comparing only, never for showing.
/// </summary>
/// <param name="LegalForm">The legal form in full, e.g. 株式会社; empty when the name states none.</param>
/// <param name="Core">The name without it.</param>
internal sealed partial record VendorNameForm(string LegalForm, string Core)
{
    private const int LongestName = 200;

    public static VendorNameForm Of(string name)
    {
        string text = NormalizedText.Of(UnifiedKanji.In(name), NormalizationForm.FormKC);
        int note = text.IndexOf('※', StringComparison.Ordinal);
        text = note >= 0 ? text[..note] : text;
        text = Squeezed(OtherBrackets().Replace(text, m => m.Value[0] is '〔' or '[' or '【' ? "(" : ")"));
        text = Brackets().Replace(text, group => LegalForms.IsBracketed(group.Value) || group.Index == 0 ? group.Value : "");
        (string form, string core) = LegalForms.Split(text);
        return new VendorNameForm(form, Folded(core));
    }

    /// <summary>The name as it goes on record; a problem when nothing of a name is left in it.</summary>
    public static string Checked(string? name, string field, string label, ProblemList problems)
    {
        string tidy = problems.Required(Seen(name ?? ""), field, label, LongestName);
        if (tidy.Length > 0 && Of(tidy).Core.Length == 0)
        {
            problems.Add(field + ".form", field, $"{label}「{tidy}」に名前の部分がありません。法人の種類だけでなく名前を入力してください。");
        }

        return tidy;
    }

    /// <summary>Without characters that nobody sees. Selectors of glyphs stay: a name may depend on the form of its kanji.</summary>
    private static string Seen(string name) =>
        string.Concat(name.Where(c => c is >= '\uFE00' and <= '\uFE0F' || !UnifiedKanji.IsInvisible(c)));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static string Folded(string core)
    {
        StringBuilder folded = new();
        foreach (Rune rune in core.EnumerateRunes())
        {
            Rune kanji = OldKanji.Fold(rune);
            switch (kanji.Value)
            {
                case '・' or '･' or '·' or '.' or ',' or '、' or '。' or '\'' or '’' or '"' or '(' or ')':
                    break;
                case '-' or '‐' or '‑' or '–' or '—' or '―' or '−' or 'ー' or '─':
                    folded.Append('ー');
                    break;
                case 'ヶ' or 'ヵ' or 'ヘ':
                    folded.Append(kanji.Value == 'ヘ' ? 'へ' : 'ケ');
                    break;
                default:
                    folded.Append(Rune.ToUpperInvariant(kanji).ToString());
                    break;
            }
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"[〔［\[【〕］\]】]")]
    private static partial Regex OtherBrackets();

    [GeneratedRegex(@"\([^()]*(?:\)|$)")]
    private static partial Regex Brackets();
}
