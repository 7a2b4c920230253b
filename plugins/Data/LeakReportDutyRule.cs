using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A leak would have to be reported to the commission.</summary>
internal sealed class LeakReportDutyRule : Rule
{
    private const string Threshold = "reportAbovePeople";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.leak-report-duty",
        Category = RiskCategories.Data,
        Severity = Severity.Info,
        Title = new("漏えい時に国への報告が必要", "A leak must be reported"),
        Why = new(
            "報告は知ってから3～5日以内です。委託先からの第一報が遅れると間に合いません。",
            "The first report is due within days; a late call from the vendor makes it impossible."),
        Demand = "個人情報保護法第68条、同法施行規則第43条（100人を超える漏えい、要配慮・財産的被害は1人から）",
        Reads = ["people", "sheets", "chain"],
        Parameters = [new(Threshold, 100, 0, 1_000_000, "この人数を超える漏えいは報告が必要（人）")],
        Messages =
        [
            new(
                "volume",
                new("対象は{0}人です。漏えいすると個人情報保護委員会への報告が必要です。", "{0} people are concerned: a leak must be reported."),
                new("委託先が〔区〕に知らせる期限を時間で決め、契約書に書いてください。", "Set in hours how soon the vendor must call the 〔ward〕, and put it in the contract.")),
            new(
                "class",
                new("{0}を扱うため、1人分の漏えいでも個人情報保護委員会への報告が必要です。", "{0} is handled: a leak of one person's record must be reported."),
                new("委託先が〔区〕に知らせる期限を時間で決め、契約書に書いてください。", "Set in hours how soon the vendor must call the 〔ward〕, and put it in the contract.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        var sensitive = SensitiveData.Of(facts).ToArray();
        if (sensitive.Length > 0)
        {
            judgement.Found(new Finding
            {
                MessageKey = "class",
                Arguments = [Wording.List(sensitive.Select(s => s.Words), 3)],
                Evidence = Judgement.Evidence(sensitive.Select(s => s.Fact)),
            });
        }
        else if (!facts.People.Count.TryGet(out int people))
        {
            judgement.Lacks("people/count");
        }
        else if (people > context.Parameters[Threshold])
        {
            judgement.Found(new Finding
            {
                MessageKey = "volume",
                Arguments = [people.ToString("N0", CultureInfo.InvariantCulture)],
                Evidence = Judgement.Evidence(facts.People.Count),
            });
        }
        else
        {
            judgement.Judged();
        }

        return judgement.Result("");
    }
}
