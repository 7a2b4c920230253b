using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>Work is re-entrusted without the ward's recorded consent.</summary>
internal sealed class ConsentMissingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.consent-missing",
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("再委託の承諾の記録がない", "No recorded consent to re-entrusting"),
        Why = new(
            "承諾のない再委託は契約違反で、特定個人情報では法律違反になります。",
            "Without consent it breaks the contract, and for specific personal information (My Number) the law."),
        Demand = "特記事項（再委託の事前承諾）、番号法第10条・第11条（特定個人情報の再委託）",
        Reads = ["registerConsulted", "chain", "sheets"],
        Messages =
        [
            new(
                "none",
                new("{0}への再委託を〔区〕が承諾した記録がありません。", "There is no record that the 〔ward〕 consented to re-entrusting to {0}."),
                new("{0}への再委託の申請と承諾の日付・文書番号を記録してください。承諾していなければ、作業を止めさせてください。", "Record date and reference of the consent to {0}; if there is none, have the work stopped.")),
            new(
                "before-start",
                new("{0}への再委託の承諾が、まだ記録されていません（業務開始 {1}）。", "The consent to re-entrusting to {0} is not recorded yet (work starts {1})."),
                new("{1}までに{0}への再委託を書面で承諾し、日付・文書番号を記録してください。", "Give written consent to {0} by {1} and record date and reference.")),
            new(
                "late",
                new("{0}への再委託の承諾（{1}）が、業務開始の後です。", "The consent to re-entrusting to {0} ({1}) came after the work began."),
                new("承諾の前に{0}が個人情報を扱っていないか確かめ、経過を記録してください。", "Find out whether {0} handled data before the consent, and record it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain.Where(l => l.ParentId is not null && l.Consent.State != FactState.NotApplicable))
        {
            // That no consent is on record is known only once the register was asked.
            if (!link.Consent.IsKnown && !facts.RegisterConsulted.Is(true))
            {
                judgement.Lacks(link.Consent.Path);
                continue;
            }

            judgement.Judged();
            if (Judge(facts, link, context.AsOf) is { } finding)
            {
                judgement.Found(finding);
            }
        }

        return judgement.Result("再委託先がありません。");
    }

    private static Finding? Judge(EngagementFacts facts, ChainLink link, DateOnly asOf)
    {
        SheetFacts[] sheets = [.. VendorSheets.Of(facts, link).Select(s => s.Sheet)];
        Fact<DateOnly>? start = sheets.Select(s => s.Term.Start).Where(d => d.IsKnown).MinBy(d => d.Value);
        IFact[] specific = [.. sheets.SelectMany(s => s.Items).Where(i => i.Class == SensitivityClass.SpecificPersonal).Select(i => i.Name)];
        Severity? severity = specific.Length > 0 ? Severity.Critical : null;
        if (link.Consent.TryGet(out Consent? consent))
        {
            return start is not null && consent.Date > start.Value
                ? Finding(link, "late", severity, Wording.Date(consent.Date), [link.Consent, start, .. specific])
                : null;
        }

        return start is not null && asOf < start.Value
            ? Finding(link, "before-start", severity ?? Severity.Medium, Wording.Date(start.Value), [link.Consent, link.Name, start, .. specific]) with { Due = start.Value }
            : Finding(link, "none", severity, null, [link.Consent, link.Name, .. specific]);
    }

    private static Finding Finding(ChainLink link, string key, Severity? severity, string? date, IEnumerable<IFact> facts) => new()
    {
        Severity = severity,
        LinkId = link.Id,
        MessageKey = key,
        Arguments = date is null ? [Wording.NameOf(link)] : [Wording.NameOf(link), date],
        Evidence = Judgement.Evidence(facts),
    };
}
