using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>Work goes on online, and no service, application or host is named.</summary>
internal sealed class ServiceUnnamedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "cloud.service-unnamed",
        Category = RiskCategories.Cloud,
        Severity = Severity.High,
        Title = new("使うオンラインサービスの名前がない", "Online work without a named service"),
        Why = new(
            "どのサービスに個人情報が置かれるか分からなければ、運営者も所在も消去も確かめられません。",
            "Without the service's name nobody can check its operator, its region or the erasure."),
        Demand = "個人情報保護法第66条（安全管理措置）、総務省 地方公共団体における情報セキュリティポリシーに関するガイドライン（クラウドサービスの利用）",
        Reads = ["chain", "sheets", "mediumUses"],
        Messages =
        [
            new(
                "unnamed",
                new("オンラインの業務（{0}）がありますが、使うサービスやアプリの名前がありません。", "There is online work ({0}), but no service or app is named."),
                new(
                    "申込や決済に使うサービス・アプリの名前、運営者、サーバの所在を書き、記録媒体の欄にも加えてください。",
                    "Name the service or app, its operator and its region, and add it to the media.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Chain.Length == 0)
        {
            return RuleResult.Missing("chain");
        }

        MediumUse[] apps = [.. Online(facts).Where(u => u.Kind is MediumKind.App or MediumKind.Cloud)];
        MediumUse[] forms = [.. Online(facts).Where(u => u.Kind is MediumKind.WebForm)];
        if (apps.Length + forms.Length == 0)
        {
            return new RuleResult.NotApplicable("オンラインで行う業務がありません。");
        }

        // A form may stand on the vendor's own declared server; an app or a store of another company may not.
        MediumUse[] unnamed = [.. apps, .. HasDeclaredHost(facts) ? [] : forms];
        return facts.Chain.Any(l => !l.CloudServices.IsEmpty) || unnamed.Length == 0
            ? RuleResult.Nothing
            : RuleResult.Found(
            [
                new Finding
                {
                    LinkId = unnamed[0].LinkId,
                    MessageKey = "unnamed",
                    Arguments = [Wording.List(unnamed.Where(u => u.Name.IsKnown).Select(u => Wording.Short(u.Name.Value!)), 2)],
                    Evidence = Judgement.Evidence(unnamed.Select(u => u.Name)),
                },
            ]);
    }

    private static IEnumerable<MediumUse> Online(EngagementFacts facts) =>
        facts.MediumUses.Where(u => u.LinkId is not null
            && u.Kind is MediumKind.App or MediumKind.WebForm or MediumKind.Cloud
            && u.Ground is MediumUseGround.Stated or MediumUseGround.ImpliedByWork);

    private static bool HasDeclaredHost(EngagementFacts facts) =>
        VendorSheets.All(facts).Any(s => s.Sheet.Media.Any(m => m.Kind is MediumKind.Server or MediumKind.Cloud or MediumKind.WebForm));
}
