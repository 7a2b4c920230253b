using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Certification;

/// <summary>A named vendor of any tier for which no certification is stated or registered.</summary>
internal sealed class MissingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.missing",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("認証の記載も登録もない", "No certification stated or registered"),
        Why = new(
            "認証は法人ごとに与えられ、親会社や委託元の認証はその先の事業者を守りません。",
            "A certification covers one legal entity; a parent's or client's does not cover the next vendor."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の適切な選定）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "none",
                new("{0}には、認証（プライバシーマーク、ISMSなど）の記載も登録もありません。", "No certification of {0} is stated or registered."),
                new(
                    "{0}の認証の種類・番号・有効期限を書いてください。認証がなければ、〔区〕がどう確かめたかを書いてください。",
                    "State the certification of {0} with number and expiry; if it has none, say how the 〔ward〕 checked it.")),
            new(
                "safeguard-only",
                new("{0}の認証は対策の文にあるだけで、取得している事実が委託先の欄にありません。", "The safeguards name a certification, but nothing says that {0} holds it."),
                new(
                    "委託先の欄に、{0}が持つ認証の種類・番号・有効期限を書いてください。",
                    "State beside the name of {0} which certification it holds, with number and expiry.")),
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
            ChainLink link = facts.Chain[i];
            if (!CertificationFacts.IsUndecided(link))
            {
                Judge(link, i, judgement);
            }
        }

        return judgement.Result("事業者がまだ決まっていません。");
    }

    private static void Judge(ChainLink link, int index, Judgement judgement)
    {
        if (!link.Name.IsKnown)
        {
            judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{index}/name"));
            return;
        }

        judgement.Judged();
        if (CertificationFacts.Stated(link).Concat(CertificationFacts.Registered(link)).Any(CertificationFacts.CertifiesCompany))
        {
            return;
        }

        IFact[] demanded = [.. link.Certifications.Where(c => c.Place == CertificationPlace.Safeguard).Select(c => c.Stated)];
        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = demanded.Length > 0 ? "safeguard-only" : "none",
            Arguments = [link.Name.Value],
            Evidence = Judgement.Evidence([link.Name, .. demanded]),
        });
    }
}
