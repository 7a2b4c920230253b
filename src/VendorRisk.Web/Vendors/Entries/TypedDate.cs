namespace VendorRisk.Web.Vendors.Entries;

/// <summary>A date on record as a form shows it to be corrected.</summary>
internal static class TypedDate
{
    public static string Of(DateOnly? date) => date is { } known ? Wareki.Show(known) : string.Empty;
}
