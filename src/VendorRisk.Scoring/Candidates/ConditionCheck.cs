using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Candidates;

/// <summary>Holds a vendor's recorded certifications against a condition, from the as-of date to the end of the work.</summary>
internal sealed class ConditionCheck(DateOnly asOf, DateOnly? workEnd)
{
    public ImmutableArray<ConditionResult> Of(ImmutableArray<CandidateCondition> conditions, ImmutableArray<VendorCertification> held) =>
        [.. conditions.Select(c => Of(c, held))];

    private ConditionResult Of(CandidateCondition condition, ImmutableArray<VendorCertification> held)
    {
        if (condition.AnyOf.IsEmpty)
        {
            return new(ConditionVerdict.Unknown, new("認証の種類を読み取れない条件です。人が確かめてください。", "The condition names no known scheme; a person must check."));
        }

        ConditionResult[] results = [.. held.Where(c => condition.AnyOf.Contains(c.Scheme)).Select(Of).OrderBy(r => r.Verdict)];
        return results is [var best, ..] ? best : new(ConditionVerdict.Fail, new("登録がありません", "Not on record"));
    }

    private ConditionResult Of(VendorCertification held)
    {
        string name = SchemeName(held.Scheme);
        CertificationStanding standing = held.StandingOn(asOf);
        if (standing != CertificationStanding.Valid)
        {
            (string ja, string en) = Words(standing, held);
            return new(ConditionVerdict.Fail, new($"{name}：{ja}", $"{name}: {en}"));
        }

        if (held.Expires is not { } last)
        {
            return new(ConditionVerdict.Unknown, new($"{name}：有効期限の記録がありません", $"{name}: no expiry on record"));
        }

        if (workEnd is { } end && last < end)
        {
            return new(ConditionVerdict.Fail, new(
                $"{name}：{Day(last)}に切れます（業務は{Day(end)}まで）", $"{name}: runs out on {Day(last)}, the work ends on {Day(end)}"));
        }

        if (held.CheckedOn is not { } day)
        {
            return new(ConditionVerdict.Unknown, new($"{name}：{Day(last)}までとの記録ですが、証書を確かめていません", $"{name}: recorded until {Day(last)}, but nobody checked"));
        }

        return workEnd is null
            ? new(ConditionVerdict.Unknown, new($"{name}：{Day(last)}まで有効ですが、業務がいつ終わるか分かりません", $"{name}: valid until {Day(last)}, but the end of the work is unknown"))
            : new(ConditionVerdict.Pass, new($"{name}：{Day(last)}まで有効（{Day(day)}確認）", $"{name}: valid until {Day(last)} (checked {Day(day)})"));
    }

    private static (string Ja, string En) Words(CertificationStanding standing, VendorCertification held) => standing switch
    {
        CertificationStanding.Suspended => ("一時停止中です", "suspended"),
        CertificationStanding.Revoked => ("取り消されています", "revoked"),
        CertificationStanding.Withdrawn => ("返上されています", "given up"),
        _ when held.Expires is { } last => ($"{Day(last)}に切れています", $"ran out on {Day(last)}"),
        _ => ("失効しています", "lapsed"),
    };

    private static string SchemeName(string scheme) => scheme == CertificationSchemes.PMark ? "プライバシーマーク" : scheme;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
