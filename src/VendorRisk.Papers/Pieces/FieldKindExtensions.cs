namespace VendorRisk.Papers.Pieces;

/// <summary>Families of fields.</summary>
internal static class FieldKindExtensions
{
    /// <summary>Whether only the sheets of a paper have such a field, never its cover.</summary>
    public static bool IsDetail(this FieldKind kind) =>
        kind is FieldKind.Vendor or FieldKind.Items or FieldKind.Media or FieldKind.Counterparty or FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.Connection or FieldKind.Requirements;
}
