using System.Globalization;
using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>The issuer has suspended or revoked a certification.</summary>
internal sealed class SuspendedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.suspended",
        Category = RiskCategories.Certification,
        Severity = Severity.Critical,
        Title = new("認証が停止又は取り消されている", "A suspended or revoked certification"),
        Why = new(
            "停止や取消しは、発行機関が個人情報の扱いに重大な問題を認めたということです。",
            "Suspension and revocation mean that the issuer saw a grave fault in how personal data is handled."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の適切な選定・監督）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "suspended",
                new("{0}の{1}は、発行機関により一時停止されています。", "{1} of {0} is suspended by its issuer."),
                new("停止の理由と{0}の是正の内容を確かめ、解除が確認できるまで個人情報を渡さないでください。", "Find out why and what {0} has corrected; hand over no data until the suspension is lifted.")),
            new(
                "revoked",
                new("{0}の{1}は、発行機関により取り消されています。", "{1} of {0} was revoked by its issuer."),
                new("取消しの理由を確かめ、{0}への委託を取りやめるか、別の事業者を選んでください。", "Find out why; give up {0} or choose another vendor.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            ChainLink link = context.Facts.Chain[i];
            if (link.Registered is null && link.Certifications.Any(c => c.Scheme.IsKnown))
            {
                judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{i}/registered"));
            }

            Judge(link, context.AsOf, judgement);
        }

        return judgement.Result("登録された認証がありません。");
    }

    private static void Judge(ChainLink link, DateOnly asOf, Judgement judgement)
    {
        foreach (IGrouping<string, Certificate> scheme in CertificationFacts.Registered(link).Where(c => c.Scheme.IsKnown).GroupBy(c => c.Scheme.Value!, StringComparer.Ordinal))
        {
            Certificate[] stopped = [.. scheme.Where(c => c.Status.TryGet(out var s) && s is CertificationStatus.Suspended or CertificationStatus.Revoked)];
            if (stopped.Length == 0 && scheme.All(c => !c.Status.IsKnown))
            {
                judgement.Lacks(scheme.First().Status.Path);
                continue;
            }

            judgement.Judged();

            // Granted anew after a revocation, or a second record entered after the suspension was lifted.
            if (stopped.Length == 0 || scheme.Any(c => c.Status.Is(CertificationStatus.Valid) && CertificationFacts.IsValidOn(c, asOf) == true))
            {
                continue;
            }

            bool revoked = stopped.Any(c => c.Status.Is(CertificationStatus.Revoked));
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = revoked ? "revoked" : "suspended",
                Arguments = [Wording.NameOf(link), SchemeNames.Of(scheme.Key)],
                Evidence = Judgement.Evidence(stopped.Select(c => c.Status)),
            });
        }
    }
}
