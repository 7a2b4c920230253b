using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Areas;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Puts the blocks of a paper into its areas. Areas are recognised by their headings and labels, and may come in any order.</summary>
internal sealed class PaperAssembler
{
    private readonly PaperDraft _draft;
    private readonly TitleReader _title;
    private readonly SheetAreaReader _sheets;
    private readonly ImmutableArray<IAreaReader> _areas;

    private PaperAssembler(bool pia, AnswerLegend legend)
    {
        _draft = new PaperDraft(legend) { IsPia = pia };
        _title = new TitleReader(_draft);
        _sheets = new SheetAreaReader(_draft);

        // The order decides: what is recognised by its own look comes first, what takes anything comes last.
        _areas =
        [
            new PiaAreaReader(_draft),
            new ChecklistAreaReader(_draft),
            _title,
            _sheets,
            new OutlineAreaReader(_draft),
            new ClauseAreaReader(_draft),
            new AttachmentAreaReader(_draft),
            new CoverAreaReader(_draft),
        ];
    }

    public static Paper Assemble(ImmutableArray<Block> blocks)
    {
        PaperAssembler assembler = new(PiaHeadings.AreIn(blocks), AnswerLegend.Of(blocks));
        foreach (Block block in blocks)
        {
            assembler.Take(block);
        }

        return assembler._draft.Build();
    }

    private void Take(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Blank:
                _title.Blank();
                break;
            case BlockKind.Separator:
                _title.End();
                break;
            case BlockKind.Row:
                _title.End();
                TakeRow(block);
                break;
            case BlockKind.Text when !_title.GoesOn(block):
                TakeText(block);
                break;
        }
    }

    private void TakeRow(Block row)
    {
        if (row.StartsSheet)
        {
            _sheets.Start(row.OfSubcontractor);
        }

        PaperText[] filled = [.. row.Cells.Where(c => !c.IsEmpty)];
        if ((filled.Length == 1 && Opens(filled[0], row)) || _areas.Any(a => a.TakesRow(row)))
        {
            return;
        }

        TakeText(row with { Kind = BlockKind.Text, Cells = [PaperText.Of([.. row.Cells.SelectMany(c => c.Fragments)])] });
    }

    private void TakeText(Block block)
    {
        _title.End();
        if (!Opens(block.Text, block))
        {
            AreaLine line = AreaLine.Of(block, _draft);
            _ = _areas.Any(a => a.TakesText(line));
        }
    }

    private bool Opens(PaperText heading, Block block) => _areas.Any(a => a.Opens(heading, block));
}
