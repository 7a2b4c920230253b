using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>A guideline for providers of cloud services is put on a vendor that only uses one.</summary>
internal sealed class GuidelineMisappliedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "cloud.guideline-misapplied",
        Category = RiskCategories.Cloud,
        Severity = Severity.Low,
        Title = new("クラウド提供者向けの指針を利用者に課している", "Providers' guideline put on a user"),
        Why = new(
            "提供者向けの指針は、利用するだけの事業者には守りようがなく、実際の対策の確認が抜け落ちます。",
            "A mere user cannot keep a providers' guideline, and the real check is left out."),
        Demand = "総務省 クラウドサービス提供における情報セキュリティ対策ガイドライン（対象はクラウドサービス事業者）",
        Reads = ["guidelineDemands", "chain"],
        Messages =
        [
            new(
                "user",
                new("クラウドの提供者向けの指針への準拠を、提供者ではない{0}に求めています。", "{0}, no cloud provider, is held to a guideline for cloud providers."),
                new(
                    "使うクラウドサービスの側が指針や認証（ISMAP等）を満たすことを、{0}に確かめさせる書き方に改めてください。",
                    "Have {0} show that the cloud service it uses meets the guideline or is certified (ISMAP etc.).")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.GuidelineDemands.IsEmpty)
        {
            return new RuleResult.NotApplicable("クラウド提供者向けの指針は引かれていません。");
        }

        return RuleResult.Found(
        [
            .. facts.GuidelineDemands
                .GroupBy(d => d.LinkId ?? "", StringComparer.Ordinal)
                .Select(g => (Link: facts.Chain.FirstOrDefault(l => l.Id == g.Key), Demands: g.ToArray()))
                .Where(d => !IsProvider(d.Link))
                .Select(d => new Finding
                {
                    LinkId = d.Link?.Id,
                    MessageKey = "user",
                    Arguments = [Wording.NameOf(d.Link)],
                    Evidence = Judgement.Evidence(d.Demands.Select(x => x.Statement)),
                }),
        ]);
    }

    private static bool IsProvider(ChainLink? link) =>
        link is { Name.IsKnown: true } && link.CloudServices.Any(s => s.Operator.Is(link.Name.Value));
}
