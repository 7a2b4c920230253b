using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>A vendor of the chain had an incident not long ago.</summary>
internal sealed class IncidentHistoryRule : Rule
{
    private const string Years = "years";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.incident-history",
        Category = RiskCategories.Oversight,
        Severity = Severity.High,
        Title = new("最近、事故を起こした事業者である", "The vendor had an incident not long ago"),
        Why = new(
            "事故の原因が直っていなければ、同じことがこの委託でも起きます。",
            "Unless its cause was fixed, the same will happen in this work."),
        Demand = "個人情報保護委員会 事務対応ガイド4-8-9（個人情報を適切に管理する能力のある者の選定）",
        Reads = ["chain"],
        Parameters = [new(Years, 3, 1, 10, "さかのぼる年数（年）")],
        Messages =
        [
            new(
                "incident",
                new("{0}は、{1}に事故を起こしています（{2}）。", "{0} had an incident on {1} ({2})."),
                new("{0}から原因と再発防止策の報告を受け、立入りで確かめてから委託してください。", "Have {0} report cause and remedy, and check them on site before entrusting the work.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        DateOnly since = context.AsOf.AddYears(-context.Parameters[Years]);
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            ChainLink link = context.Facts.Chain[i];
            if (link.Registered is not { } vendor)
            {
                judgement.Lacks($"chain/{i}/registered");
                continue;
            }

            judgement.Judged();
            for (int k = 0; k < vendor.Incidents.Length; k++)
            {
                if (!vendor.Incidents[k].Date.IsKnown)
                {
                    judgement.Lacks($"chain/{i}/registered/incidents/{k}/date");
                }
            }

            Incident[] recent = [.. vendor.Incidents
                .Where(n => n.Date.TryGet(out DateOnly day) && day >= since && day <= context.AsOf)
                .OrderByDescending(n => n.Date.Value)];
            if (recent.Length > 0)
            {
                judgement.Found(new Finding
                {
                    LinkId = link.Id,
                    MessageKey = "incident",
                    Arguments =
                    [
                        Wording.NameOf(link),
                        Wording.List(recent.Select(n => Wording.Date(n.Date.Value)), 3),
                        Wording.Short(recent[0].Description.Or("内容は台帳にありません"), 40),
                    ],
                    Evidence = Judgement.Evidence(recent.SelectMany(n => new IFact[] { n.Date, n.Description })),
                });
            }
        }

        return judgement.Result("委託先がありません。");
    }
}
