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
}
