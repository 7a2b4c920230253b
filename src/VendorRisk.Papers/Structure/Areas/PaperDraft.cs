using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>A paper under construction: what its areas have taken so far, and which of them is open.</summary>
/// <param name="legend">What the paper says that the signs of its checklists mean.</param>
internal sealed class PaperDraft(AnswerLegend legend)
{
    private readonly List<PaperText> _loose = [];
    private readonly ImmutableArray<UnreadLine>.Builder _notRead = ImmutableArray.CreateBuilder<UnreadLine>();

    public Area Area { get; set; } = Area.Cover;

    /// <summary>Whether the paper is a privacy impact assessment, which numbers what it entrusts (委託事項1).</summary>
    public bool IsPia { get; init; }

    /// <summary>The numbers before the labels of the open form.</summary>
    public HeadingNumbers Numbers { get; } = new();

    public FieldArea Cover { get; } = new();

    /// <summary>Lines of the cover that are no field of it.</summary>
    public List<PaperText> CoverLines { get; } = [];

    public FieldArea Outline { get; } = new();

    public List<SheetDraft> Sheets { get; } = [];

    public ChecklistArea Checklists { get; } = new(legend);

    public List<ClauseSetDraft> ClauseSets { get; } = [];

    public List<AttachmentDraft> Attachments { get; } = [];

    /// <summary>The fields of the open area; those of the last sheet where the area has none of its own.</summary>
    public FieldArea Fields => Area switch
    {
        Area.Cover => Cover,
        Area.Outline => Outline,
        _ => Sheets[^1].Area,
    };

    public void StartSheet(IEnumerable<FieldDraft> carried)
    {
        SheetDraft sheet = new();
        foreach (FieldDraft field in carried)
        {
            sheet.Area.Add(field);
        }

        Sheets.Add(sheet);
        Area = Area.Sheet;
    }

    /// <summary>Words of the paper that are in no area.</summary>
    public void AddLoose(PaperText text) => _loose.Add(text);

    /// <summary>The same, listed as not read unless they only frame the paper.</summary>
    public void AddUnread(Block block)
    {
        _loose.Add(block.Text);
        if (!ProvisionHeading.Is(block.Text) && !CoverWords.AreFormal(block.Text))
        {
            _notRead.AddRange(UnreadText.LinesOf(block.Text));
        }
    }

    public Paper Build()
    {
        Paper paper = new()
        {
            Cover = [.. Cover.Build(), .. CoverLines.Select(l => new PaperField(FieldKind.Other, PaperText.Empty, l))],
            Outline = Outline.Build(),
            Sheets = [.. Sheets.Select(s => s.Build())],
            Checklists = Checklists.Build(),
            ClauseSets = [.. ClauseSets.Where(c => !c.IsEmpty).Select(c => c.Build())],
            Attachments = [.. Attachments.Select(a => a.Build())],
        };
        _notRead.AddRange(CoverLines.Where(l => !CoverWords.AreFormal(l)).Concat(Checklists.Strays).SelectMany(UnreadText.LinesOf));
        return paper with { AllText = PaperTexts.Of(paper, _loose), NotRead = [.. _notRead.OrderBy(u => u.Line)] };
    }
}
