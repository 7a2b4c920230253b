using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>Paper or clauses rest on the repealed ordinance although the work goes on after it.</summary>
internal sealed class RepealedBasisRule : Rule
{
    /// <summary>The ordinance ended with 2023-03-31.</summary>
    private static readonly DateOnly Repealed = new(2023, 4, 1);

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.repealed-basis",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("廃止された条例を根拠にしている", "It rests on the repealed ordinance"),
        Why = new(
            "〔区〕の個人情報保護条例は令和5年3月31日で廃止され、罰則や義務の根拠になりません。",
            "The 〔ward〕's ordinance ended on 2023-03-31; its duties and penalties bind nobody any more."),
        Demand = "個人情報保護法（令和5年4月1日から地方公共団体に適用）、〔区〕の個人情報保護条例の廃止（令和5年3月31日）",
        Reads = ["legalBasis", "clauseSets", "sheets"],
        Messages =
        [
            new(
                "repealed",
                new("{0}が廃止された条例によっていますが、委託は令和5年4月1日以後も続きます。", "{0} rest on the repealed ordinance, yet the work goes on after 2023-04-01."),
                new("{0}を、個人情報保護法と現行の要綱による版に差し替えてください。", "Replace {0} by the edition under the Act.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        LegalBasis[] provisions = [.. facts.LegalBasis.Where(b => b.Regime == LegalRegime.Ordinance)];
        ClauseSet[] sets = [.. facts.ClauseSets.Where(s => s.Regime.Is(LegalRegime.Ordinance))];
        if (provisions.Length + sets.Length == 0)
        {
            bool told = facts.LegalBasis.Any(b => b.Regime == LegalRegime.Act) || facts.ClauseSets.Any(s => s.Regime.Is(LegalRegime.Act));
            return told ? RuleResult.Nothing : RuleResult.Missing("legalBasis");
        }

        Term[] terms = [.. VendorSheets.All(facts).Select(s => s.Sheet.Term)];
        IFact[] after = [.. terms.Select(t => After(t, context.AsOf)).OfType<IFact>()];
        if (after.Length == 0)
        {
            return terms.Any(t => t.End.IsKnown) ? RuleResult.Nothing : RuleResult.Missing("sheets");
        }

        List<string> named = [];
        if (provisions.Length > 0)
        {
            named.Add("付議の根拠");
        }

        if (sets.Length > 0)
        {
            named.Add("特記事項");
        }

        return RuleResult.Found(
        [
            new Finding
            {
                MessageKey = "repealed",
                Arguments = [string.Join("と", named)],
                Evidence = Judgement.Evidence([.. provisions.Select(p => p.Provision), .. sets.Select(s => s.Regime), .. after]),
            },
        ]);
    }

    /// <summary>The fact by which a term reaches past the repeal, or null.</summary>
    private static IFact? After(Term term, DateOnly asOf) => term switch
    {
        { End: { IsKnown: true } end } when end.Value >= Repealed => end,
        { Start: { IsKnown: true } start } when start.Value >= Repealed => start,
        { Rollover: var rollover } when rollover.Is(true) && asOf >= Repealed => rollover,
        _ => null,
    };
}
