using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>
/// Everything a rule may know of one proposed outsourcing (委託案件): what its paper says and what the register knows of its vendors.
/// Immutable. Names kinds of data, never residents' data.
/// </summary>
public sealed record EngagementFacts
{
    /// <summary>The title (件名) of the paper, as printed.</summary>
    public Fact<string> Title { get; init; } = new();

    /// <summary>The responsible department and section (担当部課), as printed.</summary>
    public Fact<string> Department { get; init; } = new();

    /// <summary>The name of the programme (事業名).</summary>
    public Fact<string> Programme { get; init; } = new();

    /// <summary>The purpose (目的) given in the outline.</summary>
    public Fact<string> Purpose { get; init; } = new();

    /// <summary>The people concerned (対象者) according to the outline.</summary>
    public Fact<string> Subjects { get; init; } = new();

    /// <summary>The provisions on which the paper is put before the committee.</summary>
    public ImmutableArray<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>How many people and households are concerned.</summary>
    public PeopleCount People { get; init; } = new();

    /// <summary>The forms (個票) of the paper in printed order.</summary>
    public ImmutableArray<SheetFacts> Sheets { get; init; } = [];

    /// <summary>The vendors, tier by tier, parents before children.</summary>
    public ImmutableArray<ChainLink> Chain { get; init; } = [];

    /// <summary>Whether the paper says that work is re-entrusted.</summary>
    public Fact<ReentrustmentStance> Reentrustment { get; init; } = new();

    /// <summary>Every place that says which work is re-entrusted.</summary>
    public ImmutableArray<ReentrustedWork> ReentrustedWork { get; init; } = [];

    /// <summary>Every movement of personal information that the paper states or its work implies.</summary>
    public ImmutableArray<Hop> Hops { get; init; } = [];

    /// <summary>Every mention of a thing that personal information is on or in, outside the media lists.</summary>
    public ImmutableArray<MediumUse> MediumUses { get; init; } = [];

    /// <summary>Free-text safeguards (対策), ward and vendors.</summary>
    public ImmutableArray<Safeguard> Safeguards { get; init; } = [];

    /// <summary>Answers to the checklist, both sides.</summary>
    public ImmutableArray<ChecklistAnswer> Checklist { get; init; } = [];

    /// <summary>Whether the paper says that a set of special clauses (特記事項) is part of the contract.</summary>
    public Fact<bool> ClausesCited { get; init; } = new();

    /// <summary>The sets of special clauses whose text is attached.</summary>
    public ImmutableArray<ClauseSet> ClauseSets { get; init; } = [];

    /// <summary>References from the paper to a numbered clause.</summary>
    public ImmutableArray<ClauseReference> ClauseReferences { get; init; } = [];

    /// <summary>Periods of work given outside the sheets' own terms, e.g. online acceptance.</summary>
    public ImmutableArray<WorkWindow> WorkWindows { get; init; } = [];

    /// <summary>Statements on taking data out of its place.</summary>
    public ImmutableArray<CarryOut> CarryOuts { get; init; } = [];

    /// <summary>People in need of protection who are named (DV等支援措置, 虐待, 施設入所 …), and what is said of them.</summary>
    public ImmutableArray<ProtectedPersons> ProtectedPersons { get; init; } = [];

    /// <summary>Data of everybody (全世帯, 全区民 …) that the outline says the work uses.</summary>
    public ImmutableArray<WideSource> WideSources { get; init; } = [];

    /// <summary>Places that demand conformity with a guideline for providers of cloud services.</summary>
    public ImmutableArray<GuidelineDemand> GuidelineDemands { get; init; } = [];

    /// <summary>Attachments the paper names, and whether they are there.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Words that are garbled, or a party named wrongly by the form.</summary>
    public ImmutableArray<WordingDefect> WordingDefects { get; init; } = [];

    /// <summary>Whether the register was asked for what it knows of these vendors; unknown when only the paper was read.</summary>
    public Fact<bool> RegisterConsulted { get; init; } = new();

    /// <summary>Vendors of the register that could be chosen while a vendor is undecided.</summary>
    public ImmutableArray<VendorSnapshot> Candidates { get; init; } = [];

    /// <summary>The same facts, each knowing its path. The host calls it before rules run.</summary>
    public EngagementFacts WithPaths() => Map(new PathAssigner());

    /// <summary>The same facts, none surer than this: what an uncertain container (a PDF without a grid, a scan) gave is to be confirmed by a person.</summary>
    /// <param name="perMille">The limit, 0–1000; 1000 changes nothing.</param>
    public EngagementFacts WithConfidenceAtMost(int perMille) => perMille >= 1000 ? this : Map(new ConfidenceLimiter(perMille));

    /// <summary>Every fact of the tree, in a fixed order.</summary>
    public ImmutableArray<IFact> AllFacts()
    {
        FactCollector collector = new();
        Map(collector);
        return collector.Collected();
    }

    private EngagementFacts Map(IFactMapper m) => this with
    {
        Title = m.Map(Title, "title"),
        Department = m.Map(Department, "department"),
        Programme = m.Map(Programme, "programme"),
        Purpose = m.Map(Purpose, "purpose"),
        Subjects = m.Map(Subjects, "subjects"),
        LegalBasis = LegalBasis.MapEach("legalBasis", (x, p) => x.Map(m, p)),
        People = People.Map(m, "people"),
        Sheets = Sheets.MapEach("sheets", (x, p) => x.Map(m, p)),
        Chain = Chain.MapEach("chain", (x, p) => x.Map(m, p)),
        Reentrustment = m.Map(Reentrustment, "reentrustment"),
        ReentrustedWork = ReentrustedWork.MapEach("reentrustedWork", (x, p) => x.Map(m, p)),
        Hops = Hops.MapEach("hops", (x, p) => x.Map(m, p)),
        MediumUses = MediumUses.MapEach("mediumUses", (x, p) => x.Map(m, p)),
        Safeguards = Safeguards.MapEach("safeguards", (x, p) => x.Map(m, p)),
        Checklist = Checklist.MapEach("checklist", (x, p) => x.Map(m, p)),
        ClausesCited = m.Map(ClausesCited, "clausesCited"),
        ClauseSets = ClauseSets.MapEach("clauseSets", (x, p) => x.Map(m, p)),
        ClauseReferences = ClauseReferences.MapEach("clauseReferences", (x, p) => x.Map(m, p)),
        WorkWindows = WorkWindows.MapEach("workWindows", (x, p) => x.Map(m, p)),
        CarryOuts = CarryOuts.MapEach("carryOuts", (x, p) => x.Map(m, p)),
        ProtectedPersons = ProtectedPersons.MapEach("protectedPersons", (x, p) => x.Map(m, p)),
        WideSources = WideSources.MapEach("wideSources", (x, p) => x.Map(m, p)),
        GuidelineDemands = GuidelineDemands.MapEach("guidelineDemands", (x, p) => x.Map(m, p)),
        Attachments = Attachments.MapEach("attachments", (x, p) => x.Map(m, p)),
        WordingDefects = WordingDefects.MapEach("wordingDefects", (x, p) => x.Map(m, p)),
        RegisterConsulted = m.Map(RegisterConsulted, "registerConsulted"),
        Candidates = Candidates.MapEach("candidates", (x, p) => x.Map(m, p)),
    };
}
