using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>The label of a vendor's cell where its role stands apart from it, in a column or head of its own.</summary>
internal static class RoleLabels
{
    private const int LongestRole = 14;

    /// <summary>Whether the words name the role of a subcontractor.</summary>
    public static bool IsSubcontractor(PaperText role) => role.Folded.Length <= LongestRole && LabelText.Core(role.Folded) is var core && core.StartsWith('再') && core.Contains('託', StringComparison.Ordinal);

    /// <summary>Whether the words name a role at all.</summary>
    public static bool Are(PaperText role) =>
        role.Folded.Length <= LongestRole && (LabelLexicon.KindOf(role.Folded) == FieldKind.Vendor || LabelText.Core(role.Folded) is "委託" or "再委託" or "再々委託" or "再再委託");

    /// <param name="role">The words that may name the role: 再委託先, 再委託, 委託.</param>
    /// <param name="label">The label as printed.</param>
    public static PaperText Of(PaperText role, PaperText label)
    {
        string core = LabelText.Core(role.Folded);
        if (role.IsEmpty || role.Folded.Length > LongestRole || LabelText.Core(label.Folded).StartsWith('再'))
        {
            return label;
        }

        if (LabelLexicon.KindOf(role.Folded) == FieldKind.Vendor)
        {
            return role;
        }

        int at = role.Folded.IndexOf('再', StringComparison.Ordinal);
        int end = core.StartsWith("再々", StringComparison.Ordinal) || core.StartsWith("再再", StringComparison.Ordinal) ? at + 2 : at + 1;
        return core.StartsWith('再') && at >= 0 && LabelText.Core(label.Folded).StartsWith("委託", StringComparison.Ordinal)
            ? PaperText.Of([.. role.Slice(at, end - at).Fragments, .. label.Fragments])
            : label;
    }
}
