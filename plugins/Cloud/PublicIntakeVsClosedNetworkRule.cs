using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>Anyone may enter data on the web, while the network is said to be closed to all but set partners.</summary>
internal sealed class PublicIntakeVsClosedNetworkRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "cloud.public-intake-vs-closed-network",
        Category = RiskCategories.Cloud,
        Severity = Severity.Medium,
        Title = new("公開の受付と閉じたネットワークの説明が両立しない", "Public intake against a closed network"),
        Why = new(
            "だれでも入力できる受付には、相手を限る対策は成り立ちません。公開する部分に要る対策が検討されていないおそれがあります。",
            "A public form cannot be limited to set partners; what it really needs may not have been considered."),
        Demand = "チェックリストSY-01・SY-02、総務省 地方公共団体における情報セキュリティポリシーに関するガイドライン",
        Reads = ["mediumUses", "checklist", "safeguards"],
        Messages =
        [
            new(
                "both",
                new("{0}は公開の受付ですが、対策では通信の相手を限る（インターネットから分離する）としています。", "{0} is open to the public, yet the safeguards limit the network to set partners."),
                new(
                    "公開する受付と、その先でデータを扱う機器とを分けて書き、受付には不正アクセスや改ざんへの対策を書いてください。",
                    "Describe the public part and the closed part apart, each with the safeguards it needs.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        MediumUse[] open = [.. facts.MediumUses.Where(u => u.Public && u.LinkId is not null && u.Name.IsKnown && u.Ground != MediumUseGround.Conditional)];
        if (open.Length == 0)
        {
            return new RuleResult.NotApplicable("だれでも入力できる受付はありません。");
        }

        IFact[] closed =
        [
            .. facts.Checklist.Where(a => a.Side != Side.Ward && a.Control == ControlIds.SetPartnersOnly && a.Answer.Is(ChecklistMark.Yes)).Select(a => a.Answer),
            .. facts.Safeguards
                .Where(s => s.Side != Side.Ward && open.Any(u => u.LinkId == s.LinkId) && s.Controls.Any(c => c.Is(ControlIds.SetPartnersOnly) || c.Is(ControlIds.ConnectionControl)))
                .Select(s => s.Text),
        ];
        if (closed.Length == 0)
        {
            return facts.Checklist.IsEmpty && facts.Safeguards.IsEmpty ? RuleResult.Missing("checklist", "safeguards") : RuleResult.Nothing;
        }

        return RuleResult.Found(
        [
            new Finding
            {
                LinkId = open[0].LinkId,
                MessageKey = "both",
                Arguments = [Wording.List(open.Select(u => Wording.Short(u.Name.Value!)), 3)],
                Evidence = Judgement.Evidence([.. open.Select(u => u.Name), .. closed]),
            },
        ]);
    }
}
