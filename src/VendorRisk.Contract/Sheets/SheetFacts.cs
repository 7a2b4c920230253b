using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One form (個票) of a paper.</summary>
public sealed record SheetFacts
{
    /// <summary>Which of the seven forms.</summary>
    public SheetKind Kind { get; init; }

    /// <summary>The sheet's own title (件名).</summary>
    public Fact<string> Title { get; init; } = new();

    /// <summary>The id of the chain link this sheet is about; null when it is about none.</summary>
    public string? LinkId { get; init; }

    /// <summary>The party on the other side: vendor, body that data goes to, comes from or is linked with.</summary>
    public Fact<string> Counterparty { get; init; } = new();

    /// <summary>The tier of the vendor this sheet is about: 1 for the contractor (乙), 2 for its subcontractor (丙) …</summary>
    public Fact<int> Tier { get; init; } = new();

    /// <summary>The contract's, link's or use's own term.</summary>
    public Term Term { get; init; } = new();

    /// <summary>The part of the term in which personal information is handled, when the paper gives one.</summary>
    public Term Handling { get; init; } = new();

    /// <summary>The people concerned (個人の範囲), as this sheet says.</summary>
    public Fact<string> Subjects { get; init; } = new();

    /// <summary>The items of information (情報項目).</summary>
    public ImmutableArray<InformationItem> Items { get; init; } = [];

    /// <summary>The attachment that holds the items, when the sheet only points at one.</summary>
    public Fact<string> ItemsByReference { get; init; } = new();

    /// <summary>Whether the list of items ends in 等, その他 or the like.</summary>
    public Fact<bool> ItemsOpenEnded { get; init; } = new();

    /// <summary>The media (記録媒体) that the sheet lists.</summary>
    public ImmutableArray<Medium> Media { get; init; } = [];

    /// <summary>The tasks (委託の内容); of a secondary use, what its reason says is done with the data.</summary>
    public ImmutableArray<WorkItem> Work { get; init; } = [];

    /// <summary>The reason (理由) given.</summary>
    public Fact<string> Reason { get; init; } = new();

    /// <summary>The way two computers are connected (結合の形態), for a connection.</summary>
    public Fact<string> Connection { get; init; } = new();

    /// <summary>Phases of a system development.</summary>
    public ImmutableArray<DevelopmentPhase> Phases { get; init; } = [];

    /// <summary>Whether addresses or identities come from the residents' register (住民基本台帳).</summary>
    public Fact<bool> FromResidentsRegister { get; init; } = new();

    /// <summary>The words that set a day, or a number of days, by which the data must be erased; unknown when none do.</summary>
    public Fact<string> ErasureDeadline { get; init; } = new();

    /// <summary>The words that say what data a system is tested with, for a development; unknown when none do.</summary>
    public Fact<string> TestData { get; init; } = new();

    internal SheetFacts Map(IFactMapper m, string path) => this with
    {
        Title = m.Map(Title, path + "/title"),
        Counterparty = m.Map(Counterparty, path + "/counterparty"),
        Tier = m.Map(Tier, path + "/tier"),
        Term = Term.Map(m, path + "/term"),
        Handling = Handling.Map(m, path + "/handling"),
        Subjects = m.Map(Subjects, path + "/subjects"),
        Items = Items.MapEach(path + "/items", (x, p) => x.Map(m, p)),
        ItemsByReference = m.Map(ItemsByReference, path + "/itemsByReference"),
        ItemsOpenEnded = m.Map(ItemsOpenEnded, path + "/itemsOpenEnded"),
        Media = Media.MapEach(path + "/media", (x, p) => x.Map(m, p)),
        Work = Work.MapEach(path + "/work", (x, p) => x.Map(m, p)),
        Reason = m.Map(Reason, path + "/reason"),
        Connection = m.Map(Connection, path + "/connection"),
        Phases = Phases.MapEach(path + "/phases", (x, p) => x.Map(m, p)),
        FromResidentsRegister = m.Map(FromResidentsRegister, path + "/fromResidentsRegister"),
        ErasureDeadline = m.Map(ErasureDeadline, path + "/erasureDeadline"),
        TestData = m.Map(TestData, path + "/testData"),
    };
}
