using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>Personal information is handled up to the contract's last day.</summary>
internal sealed class NoTimeToEraseRule : Rule
{
    private const string Days = "minimumDays";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.no-time-to-erase",
        Category = RiskCategories.Oversight,
        Severity = Severity.Medium,
        Title = new("消去の時間が契約期間にない", "The contract leaves no time to erase"),
        Why = new(
            "契約が終わってからの消去・報告・確認は、求める根拠も相手の担当者もなくなっています。",
            "After the contract's end nobody is bound to erase, report or show anything."),
        Demand = "特記事項（返還・消去、消去の証明書）、事務対応ガイド4-8-9（返却・消去の確認）",
        Reads = ["chain", "sheets"],
        Parameters = [new(Days, 1, 1, 90, "取扱いの終わりから契約の終わりまでに要る日数（日）")],
        Messages =
        [
            new(
                "late",
                new("{0}の個人情報の取扱いが{1}まで続き、契約の終わり（{2}）までに消去と確認の時間がありません。", "{0} handles data until {1}; the contract, ending {2}, leaves no time to erase and check."),
                new("{0}の取扱いを早く終えるか契約を延ばし、消去・報告・確認の期間を契約の中に取ってください。", "End the handling by {0} earlier or the contract later, so that erasing, reporting and checking fall within it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach ((SheetFacts sheet, int index) in VendorSheets.All(facts))
        {
            Fact<DateOnly> handled = sheet.Handling.End;
            Fact<DateOnly> contract = sheet.Term.End;
            if (!handled.IsKnown || !contract.IsKnown)
            {
                judgement.Lacks($"sheets/{index}/{(handled.IsKnown ? "term" : "handling")}/end");
                continue;
            }

            judgement.Judged();
            if (contract.Value.DayNumber - handled.Value.DayNumber < context.Parameters[Days])
            {
                ChainLink? link = facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId);
                judgement.Found(new Finding
                {
                    LinkId = link?.Id,
                    MessageKey = "late",
                    Arguments = [Wording.NameOf(link), Wording.Date(handled.Value), Wording.Date(contract.Value)],
                    Evidence = Judgement.Evidence(handled, contract),
                });
            }
        }

        return judgement.Result("委託の個票がありません。");
    }
}
