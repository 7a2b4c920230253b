using System.Globalization;
using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A registered certification is not valid any more on the as-of date.</summary>
internal sealed class ExpiredRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.expired",
        Category = RiskCategories.Certification,
        Severity = Severity.Critical,
        Title = new("認証の有効期限が切れている", "An expired certification"),
        Why = new(
            "期限の切れた認証は、個人情報を守る仕組みが今も働いていることを何も示しません。",
            "An expired certification says nothing of whether personal data is protected today."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の適切な選定）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "expired",
                new("{0}の{1}は{2}で切れています。", "{1} of {0} ran out on {2}."),
                new("{0}に更新後の登録証を出させて業者の登録を直してください。更新していなければ、委託を見直してください。", "Have {0} show the renewed certificate and correct the register; if there is none, reconsider the vendor.")),
            new(
                "ended",
                new("{0}の{1}は、更新されずに失効したか、返上されています。", "{1} of {0} has lapsed or was given up."),
                new("{0}が今持つ有効な認証を確かめてください。なければ、委託を見直してください。", "Find out which valid certification {0} holds now; if none, reconsider the vendor.")),
            new(
                "other-valid",
                new("{0}の{1}は有効ではありません。別の有効な認証はあります。", "{1} of {0} is no longer valid; another certification is."),
                new("{0}が{1}をやめた理由を確かめ、業者の登録を直してください。", "Find out why {0} dropped {1} and correct the register.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            Judge(context.Facts.Chain[i], i, context.AsOf, judgement);
        }

        return judgement.Result("登録された認証がありません。");
    }

    private static void Judge(ChainLink link, int index, DateOnly asOf, Judgement judgement)
    {
        if (link.Registered is null && link.Certifications.Any(c => c.Scheme.IsKnown))
        {
            judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{index}/registered"));
        }

        foreach (IGrouping<string, Certificate> scheme in CertificationFacts.Registered(link).Where(c => c.Scheme.IsKnown).GroupBy(c => c.Scheme.Value!, StringComparer.Ordinal))
        {
            // A renewal leaves the old record behind: one valid record is enough. Suspended and revoked ones are certification.suspended's.
            Certificate[] records = [.. scheme.Where(c => c.Status.Or(CertificationStatus.Valid) is not (CertificationStatus.Suspended or CertificationStatus.Revoked))];
            if (records.Any(c => CertificationFacts.IsValidOn(c, asOf) == true) || records.Length == 0)
            {
                judgement.Judged();
            }
            else if (records.Any(c => CertificationFacts.IsValidOn(c, asOf) is null))
            {
                judgement.Lacks(records.First(c => CertificationFacts.IsValidOn(c, asOf) is null).Expires.Path);
            }
            else
            {
                judgement.Found(Finding(link, scheme.Key, records.MaxBy(c => c.Expires.Or(DateOnly.MinValue))!, asOf));
            }
        }
    }

    private static Finding Finding(ChainLink link, string scheme, Certificate last, DateOnly asOf)
    {
        bool spare = !CertificationFacts.PaperRelies(link, scheme) && CertificationFacts.HasOtherValid(link, scheme, asOf);
        bool ranOut = last.Expires.TryGet(out DateOnly day) && day < asOf;
        string name = SchemeNames.Of(scheme);
        return new Finding
        {
            Severity = spare ? Severity.Medium : null,
            LinkId = link.Id,
            MessageKey = spare ? "other-valid" : ranOut ? "expired" : "ended",
            Arguments = !spare && ranOut ? [Wording.NameOf(link), name, Wording.Date(day)] : [Wording.NameOf(link), name],
            Evidence = Judgement.Evidence(ranOut ? [last.Expires] : [last.Status]),
        };
    }
}
