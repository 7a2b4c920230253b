using System.Globalization;
using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A certification is stated so that nobody can check it, and the register has no checked record.</summary>
internal sealed class UnverifiableRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.unverifiable",
        Category = RiskCategories.Certification,
        Severity = Severity.Medium,
        Title = new("認証を確かめる手がかりがない", "The certification cannot be checked"),
        Why = new(
            "番号や有効期限がなければ、失効・停止や、別の会社・事業所の認証であることに気付けません。",
            "Without number and expiry nobody notices a lapse, a suspension, or another company's certificate."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の適切な選定）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "incomplete",
                new("{0}の{1}は、{2}が分からず確かめられません。", "{1} of {0} cannot be checked: {2} not given."),
                new(
                    "{0}の{1}の{2}を書くか、発行機関の一覧で確かめて業者の登録に記録してください。",
                    "State {2} of {1} of {0}, or check it against the issuer's list and record that in the register.")),
            new(
                "unchecked",
                new("{0}の{1}は、発行機関の一覧で確かめた記録がありません。", "Nobody has recorded a check of {1} of {0} against the issuer's list."),
                new(
                    "{0}の{1}を発行機関の一覧で確かめ、確認日を業者の登録に記録してください。",
                    "Check {1} of {0} against the issuer's list and record the day in the register.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Chain.IsEmpty)
        {
            return RuleResult.Missing("chain");
        }

        Judgement judgement = new();
        for (int i = 0; i < facts.Chain.Length; i++)
        {
            Judge(facts.Chain[i], i, judgement);
        }

        return judgement.Result("認証の記載も登録もありません。");
    }

    private static void Judge(ChainLink link, int index, Judgement judgement)
    {
        (Certificate Record, string Path)[] all =
        [
            .. link.Certifications.Select((c, n) => (c, string.Create(CultureInfo.InvariantCulture, $"chain/{index}/certifications/{n}/scheme"))),
            .. CertificationFacts.Registered(link).Select((c, n) => (c, string.Create(CultureInfo.InvariantCulture, $"chain/{index}/registered/certifications/{n}/scheme"))),
        ];
        foreach ((Certificate _, string path) in all.Where(c => !c.Record.Scheme.IsKnown))
        {
            judgement.Lacks(path);
        }

        // A register of services is judged by certification.service-not-company.
        Claim[] claims = [.. all.Select(c => c.Record).Where(CertificationFacts.CertifiesCompany).GroupBy(c => c.Scheme.Value!, StringComparer.Ordinal).Select(g => new Claim(g.Key, [.. g]))];
        if (claims.Length > 0)
        {
            judgement.Judged();
        }

        Claim[] open = [.. claims.Where(c => !c.IsChecked && c.Lacking.Length > 0)];
        Claim[] unseen = [.. claims.Where(c => !c.IsChecked && c.Lacking.Length == 0 && c.InRegister)];
        if (open.Length > 0)
        {
            judgement.Found(Finding("incomplete", link, open, [Wording.List(open.SelectMany(c => c.Lacking))]));
        }

        if (unseen.Length > 0)
        {
            judgement.Found(Finding("unchecked", link, unseen, []));
        }
    }

    private static Finding Finding(string key, ChainLink link, Claim[] claims, string[] more) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = [Wording.NameOf(link), SchemeNames.Of(claims.Select(c => c.Scheme)), .. more],
        Evidence = Judgement.Evidence(claims.SelectMany(c => c.Records).Select(r => r.Stated.IsKnown ? (IFact)r.Stated : r.Scheme)),
    };
}
