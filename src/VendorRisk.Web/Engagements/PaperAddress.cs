using System.Globalization;

namespace VendorRisk.Web.Engagements;

/// <summary>Where a line of an engagement's paper is shown.</summary>
internal static class PaperAddress
{
    public static string Of(string engagement, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"/engagements/{Uri.EscapeDataString(engagement)}/paper?line={line}");
}
