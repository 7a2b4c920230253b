using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>The work needs parties that are not in the chain.</summary>
internal sealed class LikelyThirdPartyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.likely-third-party",
        Version = 2,
        Category = RiskCategories.Subcontracting,
        Severity = Severity.Medium,
        Title = new("書かれていない第三者が関わりそうな業務", "Work that is likely to involve parties not named"),
        Why = new(
            "書かれていない事業者が関わると、承諾も監督もないまま個人情報が渡ります。",
            "A party nobody named gets the data without consent and without supervision."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（再委託先を含む監督）",
        Reads = ["chain", "sheets", "hops", "people", "reentrustedWork"],
        Parameters = [ThirdParties.StaffFrom],
        Messages =
        [
            new(
                "likely",
                new("{0}の業務には{1}が関わりそうですが、再委託先に挙がっていません。", "The work of {0} is likely to involve {1}, not named as subcontractors."),
                new(
                    "{0}に{1}を使うか確かめてください。使うなら再委託先として書き、使わないなら自社で行うと書いてください。",
                    "Ask {0} whether it uses {1}; if so name them as subcontractors, if not say that it does the work itself.")),
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
            Judge(facts, link, context.Parameters[ThirdParties.StaffFrom.Name], judgement);
        }

        return judgement.Result("委託の内容がありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink link, int staffFrom, Judgement judgement)
    {
        ThirdParties[] parties = [.. ThirdParties.OfWork(facts, link, staffFrom), .. ThirdParties.OfServices(link)];
        if (!ThirdParties.Tasks(facts, link).Any())
        {
            judgement.Lacks(VendorSheets.Of(facts, link) is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $"sheets/{first.Index}/work") : "sheets");
        }

        foreach (WorkItem task in ThirdParties.Tasks(facts, link))
        {
            if (task.Activities.IsEmpty)
            {
                judgement.Lacks(task.Text.Path);
            }
            else
            {
                judgement.Judged();
            }
        }

        if (parties.Length > 0)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "likely",
                Arguments = [Wording.NameOf(link), Wording.List(parties.Select(p => p.Who), 4)],
                Evidence = Judgement.Evidence(parties.SelectMany(p => p.Because)),
            });
        }
    }
}
