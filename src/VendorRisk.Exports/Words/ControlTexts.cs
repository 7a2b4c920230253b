using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Words;

/// <summary>The controls in full sentences, as the office's checklist has them, for facts that hold an answer without the paper's own words, and for the vendor's form.</summary>
internal static class ControlTexts
{
    public static string Of(string control, Side side)
    {
        Profile office = OfficeScope.Office;
        string text = RowOf(office, control)?.Text
            ?? RowOf(Profile.Default, control)?.Text.Replace(Profile.Default.Office, office.Office, StringComparison.Ordinal)
            ?? ControlCatalogue.Find(control)?.NameJa
            ?? control;
        return side == Side.Ward || !text.EndsWith("する。", StringComparison.Ordinal) ? text : text[..^3] + "させる。";
    }

    private static ProfileRow? RowOf(Profile profile, string control) => profile.Checklist.FirstOrDefault(r => r.Controls.Contains(control));
}
