using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>A service is run from abroad, or nobody says from where, although servers under Japanese law are promised.</summary>
internal sealed class ForeignOperatorRule : Rule
{
    private const string Japan = "JP";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "cloud.foreign-operator",
        Version = 2,
        Category = RiskCategories.Cloud,
        Severity = Severity.High,
        Title = new("クラウドの運営者・サーバの所在が国外又は不明", "Cloud operated abroad or from nobody knows where"),
        Why = new(
            "運営者が国外なら、サーバが国内でも外国の法制度の影響を受けます。個人の契約では日本法の適用も約束されません。",
            "A foreign operator answers to foreign law even where the servers stand in Japan."),
        Demand = "個人情報保護法第66条（安全管理措置）、個人情報保護委員会Q&A（外国の事業者のクラウドでは外国の制度の把握が必要）、チェックリストSY-11",
        Reads = ["chain", "checklist", "safeguards"],
        Messages =
        [
            new(
                "foreign",
                new("{0}が使う{1}は国外の事業者の運営です。サーバの所在と適用される法が書かれていません。", "{1}, used by {0}, is operated from abroad; region and governing law are not stated."),
                new(
                    "{1}の契約者、契約の種類、サーバの所在地、準拠法を書き、国内で完結するサービスへの変更も検討してください。",
                    "State who holds the contract for {1}, its plan, region and governing law, or move to a domestic service.")),
            new(
                "domestic-servers",
                new("{0}が使う{1}は国外の事業者の運営です。サーバは国内とありますが、適用される法が書かれていません。", "{1}, used by {0}, is operated from abroad; the servers stand in Japan, but the governing law is not stated."),
                new("{1}の契約者、契約の種類、準拠法を書き、運営者が国外から内容を見られない設定も確かめてください。", "State who holds the contract for {1}, its plan and governing law, and check that the operator cannot see the content from abroad.")),
            new(
                "unknown",
                new("{0}は国内法の及ぶサーバとしていますが、{1}の運営者とサーバの所在が書かれていません。", "{0} promises servers under Japanese law, but operator and region of {1} are not stated."),
                new("{1}の運営者の国とサーバの所在地を確かめ、個票に書いてください。", "Find out and state the operator's country and the region of {1}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            Judge(context.Facts, i, judgement);
        }

        return judgement.Result("クラウドサービスは使われていません。");
    }

    private static void Judge(EngagementFacts facts, int index, Judgement judgement)
    {
        ChainLink link = facts.Chain[index];
        CloudService[] services = [.. link.CloudServices.Where(s => s.Name.IsKnown && !IsDomestic(s))];
        if (link.CloudServices.Any(IsDomestic))
        {
            judgement.Judged();
        }

        CloudService[] foreign = [.. services.Where(IsForeign)];
        CloudService[] unknown = [.. services.Except(foreign)];
        IFact[] promise = DomesticPromise.Of(facts, link);
        foreach (IGrouping<bool, CloudService> some in foreign.GroupBy(s => s.ServerCountry.Is(Japan)).OrderBy(g => g.Key))
        {
            judgement.Found(Finding(some.Key ? "domestic-servers" : "foreign", link, [.. some], promise));
        }

        if (unknown.Length == 0)
        {
            return;
        }

        if (promise.Length > 0)
        {
            judgement.Found(Finding("unknown", link, unknown, promise));
            return;
        }

        for (int s = 0; s < link.CloudServices.Length; s++)
        {
            if (unknown.Contains(link.CloudServices[s]))
            {
                judgement.Lacks($"chain/{index}/cloudServices/{s}/operatorCountry");
            }
        }
    }

    private static Finding Finding(string key, ChainLink link, CloudService[] services, IFact[] promise) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = [Wording.NameOf(link), Wording.List(services.Select(s => s.Name.Value!), 3)],
        Evidence = Judgement.Evidence([.. services.Select(s => s.Name), .. promise]),
    };

    private static bool IsForeign(CloudService service) =>
        (service.OperatorCountry.IsKnown && service.OperatorCountry.Value != Japan)
        || (service.ServerCountry.IsKnown && service.ServerCountry.Value != Japan);

    private static bool IsDomestic(CloudService service) =>
        service.OperatorCountry.Is(Japan) && !(service.ServerCountry.IsKnown && service.ServerCountry.Value != Japan);
}
