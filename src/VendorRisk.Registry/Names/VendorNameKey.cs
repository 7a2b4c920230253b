using System.Text;
using VendorRisk.Linked.Characters;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry;

/// <summary>
/// The form in which names of vendors are the same: width, case, blanks, legal form before or after, old kanji and remarks folded. Names that papers use for
/// unregistered vendors are grouped by it. For comparing only, never for showing.
/// </summary>
public static class VendorNameKey
{
    /// <summary>The key of a name; empty when nothing of a name is left in it.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        VendorNameForm form = VendorNameForm.Of(name);
        return form.Core.Length == 0 ? "" : $"{form.LegalForm}|{form.Core}";
    }

    /// <summary>A text as a search compares it: the short spellings of legal forms, (株) and the like, in full, without what nobody sees, in composed letters of one width.</summary>
    public static string Searchable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LegalForms.InFull(NormalizedText.Of(UnifiedKanji.In(text), NormalizationForm.FormKC));
    }

    /// <summary>The legal form at the front or the back of a searched word, in full, and the rest of the word; the form is empty when there is none.</summary>
    public static (string LegalForm, string Core) Split(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return LegalForms.Split(word);
    }
}
