using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Addresses come from the residents' register, and nothing keeps people under protection out of the vendor's hands.</summary>
internal sealed class ProtectedPersonsRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.protected-persons",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("DV等支援措置の対象者の除外が書かれていない", "Nothing keeps people under protection apart"),
        Why = new(
            "住民の名簿には住所を知られてはならない人が含まれます。除く手順がなければ、その住所が事業者に渡り命に関わります。",
            "The residents' register holds people whose address must not be known; without a step that takes them out it reaches the vendor."),
        Demand = "住民基本台帳事務処理要領（支援措置）、個人情報保護法第66条",
        Reads = ["sheets", "chain", "protectedPersons"],
        Messages =
        [
            new(
                "silent",
                new("{0}に住民の名簿を渡しますが、DV等支援措置の対象者の扱いが書かれていません。", "{0} receives the residents' list; nothing is said of people under protection."),
                new(
                    "支援措置の対象者を名簿から除いて〔区〕が直接扱うことと、その確認の手順を個票に書いてください。",
                    "State on the sheet that people under protection are taken out and served by the 〔ward〕, and how that is checked.")),
            new(
                "outlineOnly",
                new("概要では保護が要る人を〔区〕が扱うとしていますが、{0}の個票では名簿から除かれていません。", "The outline keeps protected people with the 〔ward〕, but the sheet of {0} does not take them out."),
                new(
                    "{0}の個票の「個人の範囲」に、除く人と除く手順を書いてください。",
                    "Write on the sheet of {0} who is taken out of the list, and how.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain)
        {
            foreach ((SheetFacts sheet, int index) in VendorSheets.Of(facts, link).Where(s => s.Sheet.FromResidentsRegister.Is(true)))
            {
                Judge(facts, link, sheet, index, judgement);
            }
        }

        return judgement.Result("住民の名簿から作る情報はありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink link, SheetFacts sheet, int index, Judgement judgement)
    {
        judgement.Judged();
        if (facts.ProtectedPersons.Any(p => p.KeptByWard.Is(true) && StandsOn(facts, index, p.KeptByWard)))
        {
            return;
        }

        ProtectedPersons[] elsewhere = [.. facts.ProtectedPersons.Where(p => p.KeptByWard.Is(true))];
        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = elsewhere.Length > 0 ? "outlineOnly" : "silent",
            Arguments = [Wording.NameOf(link)],
            Evidence = Judgement.Evidence([sheet.FromResidentsRegister, .. elsewhere.Select(p => p.Statement)]),
        });
    }

    /// <summary>Whether a fact was read between this sheet's title and the next one's.</summary>
    private static bool StandsOn(EngagementFacts facts, int index, Fact<bool> fact)
    {
        int from = facts.Sheets[index].Title.Source?.Line ?? int.MaxValue;
        int to = index + 1 < facts.Sheets.Length ? facts.Sheets[index + 1].Title.Source?.Line ?? int.MaxValue : int.MaxValue;
        return fact.Source?.Line is { } line && line >= from && line < to;
    }
}
