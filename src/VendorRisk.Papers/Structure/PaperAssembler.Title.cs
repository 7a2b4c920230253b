using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The title of the paper, which may begin on one line and go on over others.</summary>
internal sealed partial class PaperAssembler
{
    /// <summary>A title over two lines: emphasis is still open, or the next line follows at once and the title has not ended.</summary>
    private bool GoesOnWithTitle(Block block)
    {
        if (_title is null)
        {
            return false;
        }

        if (_title.IsEmpty)
        {
            return TakesTitle(block);
        }

        string sofar = _title.Build().Folded;
        bool ended = TitleEnds.Any(e => sofar.EndsWith(e, StringComparison.Ordinal));
        bool goesOn = _titleOpen || (!ended && !Headings.StartsAnew(block.Text) && LabelledParagraph.Of(block.Text) is null && block.Text.Folded.Length <= 60);
        if (goesOn)
        {
            _title.Add(block.Text, paragraph: false);
        }

        _titleOpen = goesOn && _titleOpen && !block.Open;
        _title = _titleOpen || goesOn ? _title : null;
        return goesOn;
    }

    /// <summary>The label of the title stood alone on its line: this one is the title.</summary>
    private bool TakesTitle(Block block)
    {
        bool takes = LabelledParagraph.Of(block.Text) is null && !Headings.IsOutline(block.Text) && !Headings.IsClauseSet(block.Text) && !Headings.IsChecklist(block.Text);
        if (takes)
        {
            _title?.Add(block.Text, paragraph: false);
            _titleOpen = block.Open;
        }
        else
        {
            _title = null;
        }

        return takes;
    }

    private static ImmutableArray<string> TitleEnds { get; } = ["について", "につき", "の件", "こと", ")", "。"];

    private void TakeTitle(PaperText value, bool open)
    {
        bool coverTitle = _area == Area.Cover && !_cover.Has(FieldKind.Title);
        if (coverTitle)
        {
            FieldDraft field = new(FieldKind.Title, PaperText.Empty);
            field.Value.Add(value, paragraph: false);
            _cover.Add(field);
            _title = field.Value;
        }
        else
        {
            StartSheet([]);
            _sheets[^1].Title.Add(value, paragraph: false);
            _title = _sheets[^1].Title;
        }

        _titleOpen = open;
    }
}
