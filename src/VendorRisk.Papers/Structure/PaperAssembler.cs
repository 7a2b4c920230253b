using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Puts the blocks of a paper into its parts. Parts are told by their headings and labels, and may come in any order.</summary>
internal sealed partial class PaperAssembler
{
    private readonly FieldArea _cover = new();
    private readonly FieldArea _outline = new();
    private readonly List<SheetDraft> _sheets = [];
    private readonly ChecklistArea _checklists = new();
    private readonly List<ClauseSetDraft> _clauseSets = [];
    private readonly List<AttachmentDraft> _attachments = [];
    private readonly List<PaperText> _coverLines = [];
    private readonly List<PaperText> _loose = [];
    private readonly ImmutableArray<UnreadLine>.Builder _notRead = ImmutableArray.CreateBuilder<UnreadLine>();
    private Area _area = Area.Cover;
    private TextDraft? _title;
    private bool _titleOpen;

    public static Paper Assemble(ImmutableArray<Block> blocks)
    {
        PaperAssembler assembler = new();
        foreach (Block block in blocks)
        {
            assembler.Take(block);
        }

        return assembler.Build();
    }

    private void Take(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Blank when !_titleOpen && _title is not { IsEmpty: true }:
            case BlockKind.Separator:
                _title = null;
                break;
            case BlockKind.Row:
                _title = null;
                TakeRow(block);
                break;
            case BlockKind.Text when !GoesOnWithTitle(block):
                TakeText(block);
                break;
        }
    }

    private void TakeRow(Block block)
    {
        if (block.Cells.Count(c => !c.IsEmpty) == 1 && TakeHeading(block.Cells.First(c => !c.IsEmpty), block))
        {
            return;
        }

        if (ChecklistArea.IsRow(block) || (_area == Area.Checklist && (_checklists.Expects(block) || !IsForm(block))))
        {
            _area = Area.Checklist;
            _checklists.Take(block);
            return;
        }

        FieldKind first = LabelLexicon.KindOf(block.Cells[0].Folded);
        if (first == FieldKind.Title)
        {
            TakeTitle(PaperText.Of([.. block.Cells.Skip(1).Where(c => !c.IsEmpty).Take(1).SelectMany(c => c.Fragments)]), block.Open);
            return;
        }

        OpenAreaFor(first, block);
        if (_area == Area.Attachment)
        {
            foreach (PaperText cell in block.Cells.Where(c => !c.IsEmpty))
            {
                _attachments[^1].AddContent(cell);
            }
        }
        else if (_area == Area.Clauses)
        {
            TakeText(block with { Kind = BlockKind.Text, Cells = [PaperText.Of([.. block.Cells.SelectMany(c => c.Fragments)])] });
        }
        else
        {
            Fields().AddRow(block);
        }
    }

    private static bool IsForm(Block block) =>
        block.Cells.Length >= 2 && LabelLexicon.KindOf(block.Cells[0].Folded) is not (FieldKind.Other or FieldKind.WardSafeguards or FieldKind.VendorSafeguards);

    /// <summary>A row may belong to a form whose heading is missing.</summary>
    private void OpenAreaFor(FieldKind kind, Block block)
    {
        if (_area == Area.Attachment && !_attachments[^1].HasContent && kind is not FieldKind.Other && _sheets.Count > 0 && !_sheets[^1].Area.Has(kind))
        {
            _area = Area.Sheet;
            return;
        }

        bool detail = kind is FieldKind.Vendor or FieldKind.Items or FieldKind.Media or FieldKind.Counterparty or FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.Connection;
        if (_area is Area.Cover or Area.Outline && detail)
        {
            StartSheet(CarriedFields());
        }
        else if (_area == Area.Checklist || _area is Area.Clauses or Area.Attachment && (detail || kind is FieldKind.Department or FieldKind.RegisteredWork))
        {
            StartSheet([]);
        }
        else if (_area == Area.Sheet && kind is FieldKind.Department && _sheets[^1].Area.Has(FieldKind.Department) && _sheets[^1].Area.Fields.Count >= 5
            && block.Cells.Count(c => !c.IsEmpty) == 2)
        {
            StartSheet([]);
        }
    }

    /// <summary>What a one-table paper says before its first detail belongs to its only form too.</summary>
    private List<FieldDraft> CarriedFields() =>
    [
        .. _cover.Fields.Concat(_outline.Fields)
            .Where(f => f.Kind is FieldKind.Work or FieldKind.Term or FieldKind.Reason or FieldKind.RegisteredWork or FieldKind.RegisteredPurpose or FieldKind.Reentrusting),
    ];

    private void StartSheet(List<FieldDraft> carried)
    {
        _sheets.Add(new SheetDraft());
        _area = Area.Sheet;
        foreach (FieldDraft field in carried)
        {
            _sheets[^1].Area.Add(field);
        }
    }

    private FieldArea Fields() => _area switch
    {
        Area.Cover => _cover,
        Area.Outline => _outline,
        _ => _sheets[^1].Area,
    };

    private bool TakeHeading(PaperText text, Block block)
    {
        if (Headings.IsOutline(text) && _sheets.Count == 0 && _outline.Fields.Count == 0)
        {
            _area = Area.Outline;
            return true;
        }

        if (Headings.IsClauseSet(text))
        {
            _area = Area.Clauses;
            _clauseSets.Add(new ClauseSetDraft(text));
            return true;
        }

        if (Headings.IsChecklist(text))
        {
            _area = Area.Checklist;
            _checklists.Start(text);
            return true;
        }

        if (_area is not (Area.Cover or Area.Clauses) && !block.Point && Headings.IsAttachment(text))
        {
            if (_area != Area.Attachment || _attachments[^1].HasContent)
            {
                _attachments.Add(new AttachmentDraft());
                _area = Area.Attachment;
            }

            _attachments[^1].AddHeading(text);
            return true;
        }

        return false;
    }

    private void TakeText(Block block)
    {
        _title = null;
        _titleOpen = false;
        if (TakeHeading(block.Text, block))
        {
            return;
        }

        (FieldKind Kind, PaperText Label, PaperText Value)? labelled = _area == Area.Clauses && LabelText.Core(block.Text.Folded) is not "件名" && !block.Text.Folded.StartsWith("件名", StringComparison.Ordinal)
            ? null
            : LabelledParagraph.Of(block.Text) ?? LostCell(block);
        if (labelled is { Kind: FieldKind.Title } title)
        {
            TakeTitle(title.Value, block.Open);
            return;
        }

        switch (_area)
        {
            case Area.Checklist when _checklists.TakeLine(block):
            case Area.Clauses when _clauseSets[^1].Take(block):
                break;
            case Area.Clauses or Area.Checklist:
                TakeLoose(block);
                break;
            case Area.Attachment:
                _attachments[^1].AddContent(block.Text);
                break;
            default:
                TakeFieldText(block, labelled);
                break;
        }
    }

    private void TakeFieldText(Block block, (FieldKind Kind, PaperText Label, PaperText Value)? labelled)
    {
        if (labelled is { } found && !block.Point && !IsCutText(block) && !IsValueOfLostTable(found, block))
        {
            OpenAreaFor(found.Kind, block);
            FieldDraft field = new(found.Kind, found.Label);
            field.Value.Add(found.Value, paragraph: false);
            Fields().Add(field);
        }
        else if (ProvisionHeading.Is(block.Text) && _area != Area.Cover)
        {
            _loose.Add(block.Text);
        }
        else if (Fields().Open is { } open && (_area != Area.Cover || open.Kind != FieldKind.Title))
        {
            open.Value.Continue(block);
        }
        else if (_area == Area.Cover)
        {
            _coverLines.Add(block.Text);
        }
        else
        {
            FieldDraft note = new(FieldKind.Remarks, PaperText.Empty);
            note.Value.Add(block.Text, paragraph: false);
            Fields().Add(note);
        }
    }

    /// <summary>
    /// Below a label that stood alone on its line comes its value, even if that begins like a label:
    /// a medium's name below 記録媒体, a numbered list of whose data and which below 情報項目.
    /// </summary>
    private bool IsValueOfLostTable((FieldKind Kind, PaperText Label, PaperText Value) found, Block block)
    {
        if (_area is not Area.Sheet || Fields().Open is not { Label.IsEmpty: false } open)
        {
            return false;
        }

        bool list = Headings.StartsAnew(block.Text);
        bool printedInside = found.Label.Folded[0] is '【' or '[' || !LabelLexicon.IsFixed(found.Label.Folded);
        return (open.Value.IsEmpty && found.Kind == open.Kind && printedInside)
            || (list && open.Kind == FieldKind.Items && (open.Value.IsEmpty || open.Value.StartsAsList) && found.Kind is FieldKind.Subjects or FieldKind.Items or FieldKind.Media);
    }

    private (FieldKind Kind, PaperText Label, PaperText Value)? LostCell(Block block) =>
        _area == Area.Sheet && !block.Point && Fields().Open is { Kind: not (FieldKind.WardSafeguards or FieldKind.VendorSafeguards) }
            && LabelledParagraph.OfLostCell(block.Text) is FieldKind kind and not FieldKind.Other
            ? (kind, block.Text, PaperText.Empty)
            : null;

    /// <summary>The rest of a sentence that a page cut inside a long cell may look like a label.</summary>
    private bool IsCutText(Block block) =>
        Fields().Open is { Kind: FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.ProgrammeContent or FieldKind.Reason, Value: { IsEmpty: false, EndsSentence: false } }
        && !Headings.StartsAnew(block.Text) && block.Text.Folded.Length > 24;

    private void TakeLoose(Block block)
    {
        _loose.Add(block.Text);
        if (!ProvisionHeading.Is(block.Text) && !CoverWords.AreFormal(block.Text))
        {
            _notRead.Add(new UnreadLine(block.Line, block.Text.WholeSource().Quote));
        }
    }

    private Paper Build()
    {
        Paper paper = new()
        {
            Cover = [.. _cover.Build(), .. _coverLines.Select(l => new PaperField(FieldKind.Other, PaperText.Empty, l))],
            Outline = _outline.Build(),
            Sheets = [.. _sheets.Select(s => s.Build())],
            Checklists = _checklists.Build(),
            ClauseSets = [.. _clauseSets.Where(c => !c.IsEmpty).Select(c => c.Build())],
            Attachments = [.. _attachments.Select(a => a.Build())],
        };
        foreach (PaperText line in _coverLines.Where(l => !CoverWords.AreFormal(l)).Concat(_checklists.Strays))
        {
            _notRead.Add(new UnreadLine(line.Line, line.WholeSource().Quote));
        }

        return paper with { AllText = PaperTexts.Of(paper, _loose), NotRead = [.. _notRead.OrderBy(u => u.Line)] };
    }
}
