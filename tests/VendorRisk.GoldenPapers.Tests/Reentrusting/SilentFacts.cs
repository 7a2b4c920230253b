using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Benchmarks.Portfolio;
using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Reentrusting;

/// <summary>Engagements of the generated portfolio with everything about subcontractors taken out, and what a declaration adds to them.</summary>
internal static class SilentFacts
{
    private static readonly PortfolioGenerator Generator = new(20_261);

    /// <summary>An engagement with one contractor, or two, that says nothing of re-entrusting.</summary>
    public static EngagementFacts Of(int number)
    {
        EngagementFacts facts = Generator.Of(number);
        ImmutableArray<ChainLink> contractors = [.. facts.Chain.Where(l => l.Tier == 1)];
        if (number % 4 == 3)
        {
            contractors = contractors.Add(contractors[0] with { Id = "2", Name = Fact.Known("株式会社二番", Source.Paper(900, "株式会社二番")), Registered = null });
        }

        return facts with
        {
            Chain = contractors,
            Sheets = [.. facts.Sheets.Where(s => s.Kind != SheetKind.ReOutsourcing)],
            ReentrustedWork = [],
            Reentrustment = Fact.Unknown<ReentrustmentStance>("書かれていません"),
            ClauseSets = [.. facts.ClauseSets.Select(c => c with
            {
                Subcontracting = (number % 3) switch { 0 => c.Subcontracting, _ => Fact.Known(SubcontractingTerms.WithConsent, Source.Paper(800, "承諾")) },
                FurtherTiersByConsent = number % 5 == 0 ? c.FurtherTiersByConsent : Fact.Known(number % 2 == 0, Source.Paper(801, "承諾")),
            })],
        };
    }

    /// <summary>Whether a checklist says "－" to watching over subcontractors, which a declaration contradicts.</summary>
    public static bool WaivesSubcontractors(EngagementFacts facts) => facts.Checklist.Any(a => a.Control == ControlIds.InspectionOfSubcontractors && a.Answer.Is(ChecklistMark.No));

    /// <summary>The same with every contractor's re-entrusting declared and nobody named.</summary>
    public static EngagementFacts Unnamed(EngagementFacts facts, bool onTheLinks) => facts with
    {
        Reentrustment = Declared,
        Chain = onTheLinks ? [.. facts.Chain.Select(l => l with { Reentrustment = Declared, UnnamedBelow = Fact.Known("有り", Source.Paper(901, "有り")) })] : facts.Chain,
    };

    /// <summary>The same with one more subcontractor of whom the name is known and nothing else.</summary>
    public static EngagementFacts WithName(EngagementFacts facts, string parent, Activity? work = null, bool ownSheet = false)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{parent}.{facts.Chain.Count(l => l.ParentId == parent) + 1}");
        string name = "株式会社再委託" + id;
        Source line = Source.Paper(910, name);
        ChainLink link = new()
        {
            Id = id,
            Tier = facts.Chain.First(l => l.Id == parent).Tier + 1,
            ParentId = parent,
            Name = Fact.Known(name, line),
            Undecided = Fact.Known(false, line),
            ParentNamed = Fact.Known(true, line),
        };
        WorkItem[] tasks = work is { } activity ? [new WorkItem { Text = Fact.Known("再委託する業務", line), Activities = [activity] }] : [];
        return facts with
        {
            Reentrustment = Declared,
            Chain = [.. facts.Chain, link],
            Sheets = ownSheet ? [.. facts.Sheets, new SheetFacts { Kind = SheetKind.ReOutsourcing, LinkId = id, Title = Fact.Known("再委託", line), Work = [.. tasks] }] : facts.Sheets,
            ReentrustedWork = tasks.Length == 0 ? facts.ReentrustedWork :
            [
                .. facts.ReentrustedWork,
                new ReentrustedWork { Place = ownSheet ? ReentrustmentPlace.Sheet : ReentrustmentPlace.Declaration, Statement = Fact.Known(name, line), Work = [.. tasks], LinkId = id },
            ],
        };
    }

    private static Fact<ReentrustmentStance> Declared => Fact.Known(ReentrustmentStance.Declared, Source.Paper(902, "再委託"));
}
