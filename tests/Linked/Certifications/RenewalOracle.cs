using System.Text;
using VendorRisk.Registry;

namespace VendorRisk.Testing;

/// <summary>
/// What renews what, written once more from the words alone: field by field over plain lists of what is known, without the product's own folding.
/// </summary>
internal static class RenewalOracle
{
    private static readonly string[] Silence = ["", "-", "不明"];

    /// <summary>The entries that run out by a day and that nothing among them renews.</summary>
    public static IEnumerable<Guid> Due(IReadOnlyList<VendorCertification> all, DateOnly upTo, DateOnly today)
    {
        foreach (VendorCertification one in all)
        {
            bool watched = one.Standing is CertificationStanding.Valid or CertificationStanding.Suspended && one.Expires is { } last && last <= upTo;
            if (watched && !Enumerable.Range(0, all.Count).Any(i => Covers(all[i], one, today)))
            {
                yield return one.Id;
            }
        }
    }

    private static bool Covers(VendorCertification b, VendorCertification a, DateOnly today)
    {
        if (b.Id == a.Id || b.Scheme != a.Scheme || b.Standing != CertificationStanding.Valid || b.Expires is null || b.Expires <= a.Expires)
        {
            return false;
        }

        bool gapAhead = b.Issued is { } first && first > today && first > a.Expires!.Value.AddDays(1);
        if (gapAhead)
        {
            return false;
        }

        if (a.Scheme == "P-mark")
        {
            string one = Plain(b.Holder), other = Plain(a.Holder);
            bool sameNumber = Plain(b.Number).Length >= 8 && Plain(a.Number).Length >= 8 && Plain(b.Number)[..8] == Plain(a.Number)[..8];
            return sameNumber || one == "" || other == "" || one == other;
        }

        bool numbers = Plain(b.Number) != "" && Plain(b.Number) == Plain(a.Number);
        bool holders = Plain(b.Holder) != "" && Plain(b.Holder) == Plain(a.Holder);
        bool scopes = Plain(b.Scope) != "" && Plain(b.Scope) == Plain(a.Scope);
        return numbers || (holders && scopes);
    }

    private static string Plain(string? text)
    {
        string plain = (text ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return Silence.Contains(plain) ? "" : plain;
    }
}
