using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The title of the paper, or of a sheet, which may begin on one line and go on over others.</summary>
internal sealed class TitleReader(PaperDraft draft) : IAreaReader
{
    private static readonly ImmutableArray<string> Ends = ["について", "につき", "の件", "こと", ")", "。"];

    /// <summary>How many fields may stand above a form's only title.</summary>
    private const int MostAbove = 3;

    /// <summary>The title that the next line may continue.</summary>
    private TextDraft? _title;

    /// <summary>Whether its emphasis is still open.</summary>
    private bool _open;

    /// <summary>The title has ended, whatever comes next.</summary>
    public void End()
    {
        _title = null;
        _open = false;
    }

    /// <summary>An empty line ends a title too, unless it lies inside one or before its first words.</summary>
    public void Blank()
    {
        if (!_open && _title is not { IsEmpty: true })
        {
            End();
        }
    }

    /// <summary>A title over two lines: emphasis is still open, or the next line follows at once and the title has not ended.</summary>
    public bool GoesOn(Block line)
    {
        if (_title is null)
        {
            return false;
        }

        if (_title.IsEmpty)
        {
            return TakesFirstWords(line, _title);
        }

        string sofar = _title.Build().Folded;
        bool ended = Ends.Any(e => sofar.EndsWith(e, StringComparison.Ordinal));
        bool goesOn = _open || (!ended && !Headings.StartsAnew(line.Text) && LabelledParagraph.Of(line.Text) is null && line.Text.Folded.Length <= 60);
        if (goesOn)
        {
            _title.Add(line.Text, paragraph: false);
        }

        _open = goesOn && _open && !line.Open;
        _title = goesOn ? _title : null;
        return goesOn;
    }

    public bool TakesRow(Block row)
    {
        if (LabelLexicon.KindOf(row.Cells[0].Folded) != FieldKind.Title)
        {
            return false;
        }

        Take(PaperText.Of([.. row.Cells.Skip(1).Where(c => !c.IsEmpty).Take(1).SelectMany(c => c.Fragments)]), row.Open);
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (line.Kind != FieldKind.Title)
        {
            return false;
        }

        Take(line.Value, line.Block.Open);
        return true;
    }

    /// <summary>The label of the title stood alone on its line: this one is the title.</summary>
    private bool TakesFirstWords(Block line, TextDraft title)
    {
        bool takes = LabelledParagraph.Of(line.Text) is null && !Headings.IsOutline(line.Text) && !Headings.IsClauseSet(line.Text) && !Headings.IsChecklist(line.Text);
        if (takes)
        {
            title.Add(line.Text, paragraph: false);
            _open = line.Open;
        }
        else
        {
            _title = null;
        }

        return takes;
    }

    private void Take(PaperText value, bool open)
    {
        if (draft.Area == Area.Cover && !draft.Cover.Has(FieldKind.Title))
        {
            FieldDraft field = new(FieldKind.Title, PaperText.Empty);
            draft.Cover.Add(field);
            _title = field.Value;
        }
        else if (draft is { Area: Area.Sheet, Sheets: [{ Title.IsEmpty: true } only] } && !draft.Cover.Has(FieldKind.Title) && only.Area.Fields.Count <= MostAbove)
        {
            // A form that names its parties first has one title all the same.
            only.Area.Close();
            _title = only.Title;
        }
        else
        {
            draft.StartSheet([]);
            _title = draft.Sheets[^1].Title;
        }

        _title.Add(value, paragraph: false);
        _open = open;
    }
}
