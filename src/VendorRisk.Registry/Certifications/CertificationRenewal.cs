using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Registry.Certifications;

/// <summary>
/// The one rule of what renews what. Where the entries do not say that they are the same certificate, it is no renewal: an alert too many is
/// acknowledged in a moment, one too few is found by nobody.
/// </summary>
internal static class CertificationRenewal
{
    /// <summary>What people write where they know nothing; two of these agree about nothing.</summary>
    private static readonly HashSet<string> SaysNothing = new(StringComparer.Ordinal)
    {
        "不明", "未定", "未確認", "未記入", "未記載", "空欄", "なし", "無", "無し", "該当なし", "同上", "同左", "N/A", "NA", "UNKNOWN", "NONE",
    };

    public static bool Renews(VendorCertification later, VendorCertification earlier, DateOnly day) =>
        later.Id != earlier.Id
        && later.Scheme == earlier.Scheme
        && later.Standing == CertificationStanding.Valid
        && later.Expires > earlier.Expires
        && FollowsOn(later, earlier, day)
        && SameCertificate(later, earlier);

    /// <summary>Whether two entries seem to be one certificate for one period.</summary>
    public static bool SamePeriod(VendorCertification one, VendorCertification other) =>
        one.Scheme == other.Scheme && one.Expires == other.Expires && SameCertificate(one, other);

    /// <summary>One that begins only after a gap does not renew before it has begun.</summary>
    private static bool FollowsOn(VendorCertification later, VendorCertification earlier, DateOnly day) =>
        later.Issued is not { } first || first <= day || first.DayNumber <= earlier.Expires!.Value.DayNumber + 1;

    private static bool SameCertificate(VendorCertification later, VendorCertification earlier)
    {
        if (earlier.Scheme == CertificationSchemeNames.PMark)
        {
            // Granted to a whole legal entity, so no scope is asked for; but a parent's mark is no subsidiary's.
            string? holder = PMarkNumber.HolderOf(later.Number);
            return (holder is not null && holder == PMarkNumber.HolderOf(earlier.Number))
                || Known(later.Holder) is null || Known(earlier.Holder) is null || Agree(later.Holder, earlier.Holder);
        }

        return SameNumber(later.Number, earlier.Number) || (Agree(later.Holder, earlier.Holder) && Agree(later.Scope, earlier.Scope));
    }

    /// <remarks>Every certificate's number has a digit; a dash or 「申請中」 in its field names no certificate.</remarks>
    private static bool SameNumber(string? one, string? other) => Agree(one, other) && Known(one)!.Any(char.IsAsciiDigit);

    private static bool Agree(string? one, string? other) => Known(one) is { } text && text == Known(other);

    /// <summary>The text in the form in which it is compared: width, case, spaces and kinds of dashes folded; null where it says nothing.</summary>
    private static string? Known(string? text)
    {
        string folded = string.Concat(NormalizedText.Of(text ?? "", NormalizationForm.FormKC).ToUpperInvariant()
            .Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            .Select(c => c is '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' ? '-' : c));
        return folded.Any(char.IsLetterOrDigit) && !SaysNothing.Contains(folded.Trim('(', ')')) ? folded : null;
    }
}
