using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The form in which names of services are the same: width, case and blanks folded. For comparing only, never for showing.</summary>
internal static class CloudKey
{
    public static string Of(string name) =>
        PortfolioRows.KeyOf(string.Concat(NormalizedText.Of(name, NormalizationForm.FormKC).ToUpperInvariant().Where(c => !char.IsWhiteSpace(c))));
}
