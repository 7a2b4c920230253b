using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>Taking data out is excepted from the very controls meant for it.</summary>
internal sealed class CarryOutExemptedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.carry-out-exempted",
        Category = RiskCategories.Handling,
        Severity = Severity.High,
        Title = new("持出しが対策から除かれている", "Carrying out is excepted from its controls"),
        Why = new(
            "持ち出すときこそ紛失や盗難が起きるため、そこを対策から除くと対策の意味がなくなります。",
            "Data gets lost when it is carried; a control that leaves that case out protects nothing."),
        Demand = "特記事項（持出しの禁止）、個人情報保護法第66条第1項・第2項（安全管理措置）",
        Reads = ["chain", "carryOuts"],
        Messages =
        [
            new(
                "exempted",
                new("{0}が個人情報を持ち出す場合が、保管や施錠などの対策から除かれています。", "The safeguards of {0} leave out the case in which data is carried out."),
                new(
                    "除外の文を削り、{0}が持ち出すときの対策（承諾・暗号化・施錠かばん・記録）を書いてください。",
                    "Strike the exception and say what {0} does when data is carried: consent, encryption, locked bag, record.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        ImmutableArray<CarryOut> statements = context.Facts.CarryOuts;
        Judgement judgement = new();
        for (int i = 0; i < statements.Length; i++)
        {
            if (!statements[i].Exempted.IsKnown)
            {
                judgement.Lacks($"carryOuts/{i}/exempted");
                continue;
            }

            judgement.Judged();
            if (statements[i].Exempted.Is(true))
            {
                judgement.Found(Finding(context.Facts, statements[i]));
            }
        }

        return judgement.Result("持出しについての記載がありません。");
    }

    private static Finding Finding(EngagementFacts facts, CarryOut statement) => new()
    {
        LinkId = facts.Chain.Any(l => l.Id == statement.LinkId) ? statement.LinkId : null,
        MessageKey = "exempted",
        Arguments = [statement.LinkId is null ? OfficeNames.OfficeMark : Wording.NameOf(facts, statement.LinkId)],
        Evidence = Judgement.Evidence(statement.Statement, statement.Exempted),
    };
}
