using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>A subcontractor's sheet does not name its parent, or calls it 委託先.</summary>
internal sealed class TierUnlabelledRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.tier-unlabelled",
        Category = RiskCategories.Subcontracting,
        Severity = Severity.Low,
        Title = new("再委託の個票で立場が分からない", "A subcontractor's sheet does not show its tier"),
        Why = new(
            "だれから再委託されるのか個票で分からなければ、承諾と監督の相手を取り違えます。",
            "Unless the sheet shows who entrusts whom, consent and supervision go to the wrong party."),
        Demand = "個票「再委託」の記載（委託先・再委託先の区別）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "both",
                new("{0}は個票で「{1}」と呼ばれ、だれからの再委託かも書かれていません。", "The sheet of {0} calls it \"{1}\" and does not say who re-entrusts to it."),
                new("欄を「再委託先」とし、委託元の事業者名も書いてください。", "Label the cell as subcontractor and name the vendor that entrusts it.")),
            new(
                "label",
                new("{0}は再委託先なのに、個票では「{1}」と呼ばれています。", "{0} is a subcontractor, but its sheet calls it \"{1}\"."),
                new("欄を「再委託先」と書き直してください。", "Label the cell as subcontractor.")),
            new(
                "parent",
                new("{0}の個票に、だれからの再委託か書かれていません。", "The sheet of {0} does not say who re-entrusts to it."),
                new("{0}の個票に、委託元の事業者名を書いてください。", "Name on the sheet of {0} the vendor that entrusts it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            ChainLink link = context.Facts.Chain[i];
            if (link.ParentId is not null)
            {
                Judge(link, i, judgement);
            }
        }

        return judgement.Result("再委託先がありません。");
    }

    private static void Judge(ChainLink link, int index, Judgement judgement)
    {
        bool wrongLabel = link.LabelledAs.IsKnown && !link.LabelledAs.Value.Contains('再');
        bool noParent = link.ParentNamed.Is(false);
        if (!link.LabelledAs.IsKnown && link.ParentNamed.State == FactState.Unknown)
        {
            judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{index}/labelledAs"));
            return;
        }

        judgement.Judged();
        if (!wrongLabel && !noParent)
        {
            return;
        }

        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = (wrongLabel, noParent) switch { (true, true) => "both", (true, false) => "label", _ => "parent" },
            Arguments = wrongLabel ? [Wording.NameOf(link), link.LabelledAs.Value!] : [Wording.NameOf(link)],
            Evidence = Judgement.Evidence([wrongLabel ? link.LabelledAs : null, noParent ? link.ParentNamed : null, link.Name]),
        });
    }
}
