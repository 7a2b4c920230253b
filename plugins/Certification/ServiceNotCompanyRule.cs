using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A register of services is used as if it certified the company, or without the service's name.</summary>
internal sealed class ServiceNotCompanyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.service-not-company",
        Category = RiskCategories.Certification,
        Severity = Severity.Medium,
        Title = new("サービスの登録を会社の認証として扱っている", "A register of services taken for a company's certification"),
        Why = new(
            "LGWAN-ASPやISMAPは個々のサービスの登録で、会社の個人情報の管理を審査したものではありません。",
            "LGWAN-ASP and ISMAP list single services; nobody has audited how the company manages personal data."),
        Demand = "LGWAN-ASP基本要綱（サービスごとの登録・接続資格審査）、ISMAP基本規程（言明対象範囲）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "unnamed",
                new("{0}の{1}は、どのサービスの登録か書かれていません。", "{1} of {0} is stated without the name of the service."),
                new(
                    "登録されたサービスの名前・番号と、この業務で使うサービスかどうかを書いてください。",
                    "State name and number of the registered service, and whether it is the one used for this work.")),
            new(
                "company",
                new("{0}には{1}しかなく、会社の個人情報の管理を審査した認証がありません。", "{0} shows only {1}, and no certification of the company itself."),
                new(
                    "{0}のプライバシーマーク、ISMSなど会社としての認証を書いてください。",
                    "State a certification of {0} itself, e.g. the privacy mark or ISMS.")),
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
        foreach (ChainLink link in facts.Chain)
        {
            Judge(link, judgement);
        }

        return judgement.Result("サービスの登録（LGWAN-ASP、ISMAPなど）の記載はありません。");
    }

    private static void Judge(ChainLink link, Judgement judgement)
    {
        Certificate[] all = [.. CertificationFacts.Stated(link), .. CertificationFacts.Registered(link)];
        Certificate[] services = [.. all.Where(c => c.Scheme.IsKnown && CertificationSchemes.ListsServices(c.Scheme.Value))];
        if (services.Length == 0)
        {
            return;
        }

        judgement.Judged();
        string[] unnamed = [.. services.GroupBy(c => c.Scheme.Value!, StringComparer.Ordinal).Where(g => !g.Any(c => c.Scope.IsKnown)).Select(g => g.Key)];
        string? key = unnamed.Length > 0 ? "unnamed" : all.Any(CertificationFacts.CertifiesCompany) ? null : "company";
        if (key is null)
        {
            return;
        }

        Certificate[] concerned = key == "unnamed" ? [.. services.Where(c => unnamed.Contains(c.Scheme.Value, StringComparer.Ordinal))] : services;
        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = key,
            Arguments = [Wording.NameOf(link), SchemeNames.Of(concerned.Select(c => c.Scheme.Value!))],
            Evidence = Judgement.Evidence(concerned.Select(c => c.Stated.IsKnown ? (IFact)c.Stated : c.Scheme)),
        });
    }
}
