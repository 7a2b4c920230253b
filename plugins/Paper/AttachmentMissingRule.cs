using VendorRisk.Contract;

namespace VendorRisk.Plugins.Paper;

/// <summary>The paper names attachments that are not there.</summary>
internal sealed class AttachmentMissingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "paper.attachment-missing",
        Category = RiskCategories.Paper,
        Severity = Severity.Low,
        Title = new("本文が引く資料が付いていない", "A named attachment is missing"),
        Why = new(
            "個人情報の流れ図などの資料がないと、誰から誰へ何が動くのかを審査で確かめられません。",
            "Without the flow chart and the like nobody can see what goes from whom to whom."),
        Demand = "付議事項の様式（資料の添付）",
        Reads = ["attachments"],
        Messages =
        [
            new(
                "missing",
                new("本文が引く{0}が、書類に付いていません。", "The paper refers to {0}, which is not attached."),
                new("{0}を付けてください。題名だけで中身のない資料には中身を入れてください。", "Attach {0}; a heading with nothing under it does not count.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        List<Attachment> missing = [];
        for (int i = 0; i < facts.Attachments.Length; i++)
        {
            if (!facts.Attachments[i].Present.IsKnown)
            {
                judgement.Lacks($"attachments/{i}/present");
                continue;
            }

            judgement.Judged();
            if (facts.Attachments[i].Present.Is(false))
            {
                missing.Add(facts.Attachments[i]);
            }
        }

        if (missing.Count > 0)
        {
            judgement.Found(new Finding
            {
                MessageKey = "missing",
                Arguments = [Wording.List(missing.Select(a => a.Name.Or("資料")).Order(StringComparer.Ordinal), 8)],
                Evidence = Judgement.Evidence(missing.Select(a => a.Name.IsKnown ? (IFact)a.Name : a.Present)),
            });
        }

        return judgement.Result("本文が引く資料はありません。");
    }
}
