using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>The paper neither says that a contractor re-entrusts work nor that it does not.</summary>
internal sealed class UndeclaredRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.undeclared",
        Version = 3,
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("再委託の有無が書かれていない", "Re-entrusting neither declared nor denied"),
        Why = new(
            "再委託の有無が分からなければ、個人情報がどこまで渡るかを審査できず、〔区〕の知らない事業者に渡るおそれがあります。",
            "Unless it is said, nobody can judge how far the data goes; it may reach a firm the 〔ward〕 does not know."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（再委託の制限・事前承諾）",
        Reads = ["reentrustment", "chain", "sheets"],
        Messages =
        [
            new(
                "undeclared",
                new("{0}が再委託をするかどうかが書かれていません。", "Nothing says whether {0} re-entrusts work."),
                new(
                    "再委託をしないなら「再委託はしない」と書き、するなら再委託先と業務を書いた再委託の個票を加えてください。",
                    "Write that nothing is re-entrusted; or add a re-outsourcing sheet with the subcontractor and its work.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        (SheetFacts Sheet, int Index)[] sheets = [.. VendorSheets.All(facts)];
        if (facts.Reentrustment.Is(ReentrustmentStance.Denied))
        {
            return RuleResult.Nothing;
        }

        if (facts.Reentrustment.State == FactState.NotApplicable || (sheets.Length == 0 && !facts.Sheets.IsEmpty))
        {
            return new RuleResult.NotApplicable("委託がありません。");
        }

        ChainLink[] contractors = Contractors.Of(facts);
        if (contractors.Length == 0)
        {
            return facts.Reentrustment.IsKnown ? RuleResult.Nothing : RuleResult.Missing("chain");
        }

        return RuleResult.Found(
        [
            .. contractors.Where(link => Contractors.IsSilent(facts, link)).Select(link => new Finding
            {
                LinkId = link.Id,
                MessageKey = "undeclared",
                Arguments = [Wording.NameOf(link)],
                Evidence = Judgement.Evidence([facts.Reentrustment, link.Name, .. VendorSheets.Of(facts, link).SelectMany(s => s.Sheet.Work).Take(1).Select(w => w.Text)]),
            }),
        ]);
    }
}
