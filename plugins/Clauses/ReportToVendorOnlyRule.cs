using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>A subcontractor's clauses give report and audit to the vendor above it and not to the ward.</summary>
internal sealed class ReportToVendorOnlyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.report-to-vendor-only",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("再委託先の報告・監査が〔区〕に及ばない", "Reports and audits of the subcontractor stop at the vendor"),
        Why = new(
            "報告や監査が委託先止まりでは、委託先が気付かず又は黙っている問題を〔区〕は知ることができません。",
            "When reports and audits stop at the vendor, the 〔ward〕 never learns what the vendor does not see or tell."),
        Demand = "個人情報保護法第66条第2項、事務対応ガイド4-8-9（再委託先の監督）",
        Reads = ["clauseSets", "chain"],
        Messages =
        [
            new(
                "vendorOnly",
                new("{0}（{1}）の特記事項では、{2}の相手が{3}だけで、〔区〕（甲）がありません。", "In the clauses for {0} ({1}), {2} go to {3} alone, not to the 〔ward〕."),
                new("{2}の相手に〔区〕（甲）を加え、年1回以上の確認と項を結び付けてください。", "Add the 〔ward〕 to {2}, and tie it to the yearly check.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.ClauseSets.Length; i++)
        {
            ClauseSet set = context.Facts.ClauseSets[i];
            if (set.Tier < 2)
            {
                continue;
            }

            if (!set.Party.TryGet(out string? party))
            {
                judgement.Lacks($"clauseSets/{i}/party");
                continue;
            }

            judgement.Judged();
            Judge(context.Facts, set, party, judgement);
        }

        return judgement.Result("再委託先の特記事項がありません。");
    }

    private static void Judge(EngagementFacts facts, ClauseSet set, string party, Judgement judgement)
    {
        string above = set.Tier == 2 ? "乙" : "丙";
        ImmutableArray<(Clause Clause, string Name)> only =
        [
            .. set.Clauses.Where(c => c.Text.IsKnown)
                .Select(c => (Clause: c, Name: c.Topics.Contains(ClauseTopic.Reports) ? "業務の報告" : c.Topics.Contains(ClauseTopic.Audit) ? "監査・立入り" : ""))
                .Where(c => c.Name.Length > 0 && c.Clause.Text.Value!.Contains(above, StringComparison.Ordinal) && !c.Clause.Text.Value!.Contains('甲', StringComparison.Ordinal)),
        ];
        if (only.IsEmpty)
        {
            return;
        }

        ChainLink? link = facts.Chain.FirstOrDefault(l => l.Tier == set.Tier);
        judgement.Found(new Finding
        {
            LinkId = link?.Id,
            MessageKey = "vendorOnly",
            Arguments = [link is null ? "再委託先" : Wording.NameOf(link), party, Wording.List(only.Select(o => o.Name)), above],
            Evidence = Judgement.Evidence(only.Select(o => o.Clause.Text)),
        });
    }
}
