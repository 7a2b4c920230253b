using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>A vendor is declared or counted, and nobody says who it is.</summary>
/// <remarks>
/// One finding a contractor, as for one of whom nothing is said: a declaration without a name tells no more than silence and weighs the same.
/// </remarks>
internal sealed class UnnamedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.unnamed",
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("再委託先の名前が書かれていない", "A vendor is declared and not named"),
        Why = new(
            "だれが個人情報を扱うか分からなければ、承諾も、認証の確認も、立入り調査も、漏えいのときの連絡もできません。",
            "Nobody can consent to, check, inspect or call a firm whose name the 〔ward〕 does not have."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（再委託の制限・事前承諾）",
        Reads = ["reentrustment", "chain", "sheets"],
        Messages =
        [
            new(
                "declared",
                new("{0}は再委託をするとありますが、再委託先の名前がありません。", "{0} is said to re-entrust work, but its subcontractors are not named."),
                new("{0}の再委託先の名前と業務を書き、再委託の個票を加えてください。", "Name the subcontractors of {0} with their work, and add a re-outsourcing sheet for each.")),
            new(
                "below",
                new("{0}の再委託先に、名前のない事業者があります（「{1}」）。", "{0} has subcontractors that are not named (\"{1}\")."),
                new("{0}の再委託先の名前と業務をすべて書き、再委託の個票を加えてください。", "Name every subcontractor of {0} with its work, and add a re-outsourcing sheet for each.")),
            new(
                "beside",
                new("{0}のほかに、名前のない事業者があります（「{1}」）。", "Beside {0} there are vendors that are not named (\"{1}\")."),
                new("{0}と並ぶ事業者の名前と分担をすべて書いてください。", "Name every vendor beside {0} and say which work is whose.")),
            new(
                "sheet",
                new("{0}の個票に、事業者の名前がありません。", "The sheet of the {0} does not name the vendor."),
                new("{0}の名前を書いてください。決まっていないなら、決まった後に改めて審査を受けてください。", "Name the {0}; if it is not chosen yet, put it before the committee again once it is.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        if (!facts.Sheets.IsEmpty && !VendorSheets.All(facts).Any())
        {
            return new RuleResult.NotApplicable("委託がありません。");
        }

        if (Contractors.Of(facts).Length == 0)
        {
            return facts.Reentrustment.Is(ReentrustmentStance.Declared) ? RuleResult.Missing("chain") : RuleResult.Nothing;
        }

        foreach (ChainLink link in facts.Chain)
        {
            judgement.Judged();
            Judge(facts, link, judgement);
        }

        return judgement.Result("委託がありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink link, Judgement judgement)
    {
        if (link.UnnamedBelow is { IsKnown: true } below)
        {
            judgement.Found(Finding(link, "below", below));
        }
        else if (link.ParentId is null && Contractors.LeavesUnnamed(facts, link))
        {
            judgement.Found(Finding(link, "declared", link.Reentrustment?.IsKnown == true ? link.Reentrustment : facts.Reentrustment));
        }

        if (link.UnnamedBeside is { IsKnown: true } beside)
        {
            judgement.Found(Finding(link, "beside", beside));
        }

        if (link.ParentId is not null && !link.Name.IsKnown)
        {
            judgement.Found(Finding(link, "sheet", link.Name));
        }
    }

    private static Finding Finding(ChainLink link, string key, IFact because) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = because is Fact<string> { IsKnown: true } words ? [Wording.NameOf(link), Wording.Short(words.Value!)] : [Wording.NameOf(link)],
        Evidence = Judgement.Evidence([because, link.Name]),
    };
}
