using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A certification is named by an edition that has run out, or runs out while the work goes on.</summary>
internal sealed class SupersededEditionRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.superseded-edition",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("認証の規格が旧版", "A superseded edition of a standard"),
        Why = new(
            "旧版の認証は移行期限で無効になるため、旧版を求めても、有効な認証を持つことの確認になりません。",
            "A certificate on an old edition is void after the transition; asking for it proves nothing."),
        Demand = "IAF MD 26:2023（ISO/IEC 27001:2022への移行期限 2025年10月31日）、プライバシーマーク付与適格性審査基準（JIS Q 15001:2023）",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "run-out",
                new("{0}について書かれた{1}は、{2}までしか使えない旧版です。", "{1}, named for {0}, is superseded and was usable only until {2}."),
                new("{0}が新しい版（{3}）の認証を持つことを登録証で確かめ、版を書き直してください。", "Have {0} show a certificate on the new edition ({3}) and correct the edition.")),
            new(
                "runs-out",
                new("{0}について書かれた{1}は旧版で、業務の途中の{2}に使えなくなります。", "{1}, named for {0}, is superseded and ends on {2}, while the work goes on."),
                new("{0}に新しい版（{3}）への移行の予定と証拠を求め、版を書き直してください。", "Ask {0} for the move to the new edition ({3}) with proof, and correct the edition.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (ChainLink link in context.Facts.Chain)
        {
            WorkEnd end = WorkEnd.Of(context.Facts, link);
            IEnumerable<Certificate> named = link.Certifications.Concat(CertificationFacts.Registered(link)).Where(c => c.Edition.IsKnown);
            foreach (IGrouping<Edition?, Certificate> same in named.GroupBy(c => Edition.Find(c.Edition.Value!)))
            {
                Judge(link, same.Key, [.. same], end, context.AsOf, judgement);
            }
        }

        return judgement.Result("規格の版を書いた認証がありません。");
    }

    private static void Judge(ChainLink link, Edition? edition, Certificate[] named, WorkEnd end, DateOnly asOf, Judgement judgement)
    {
        if (edition is null)
        {
            judgement.Judged();
            return;
        }

        bool past = edition.LastDay < asOf;
        if (!past && end is { Day: null, RollsOver: false })
        {
            judgement.Lacks(end.Path);
            return;
        }

        if (!past && !end.RollsOver && edition.LastDay >= end.Day)
        {
            judgement.Judged();
            return;
        }

        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = past ? "run-out" : "runs-out",
            Arguments = [Wording.NameOf(link), Wording.List(named.Select(c => c.Edition.Value!)), Wording.Date(edition.LastDay), edition.Successor],
            Evidence = Judgement.Evidence([.. named.Select(c => c.Edition), .. past ? [] : end.Facts]),
            Due = past ? null : edition.LastDay,
        });
    }
}
