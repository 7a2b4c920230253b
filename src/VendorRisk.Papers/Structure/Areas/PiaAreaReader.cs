using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>
/// The parts of a privacy impact assessment: each 委託事項 is a sheet of its own, what stands in other sections belongs to the outline. The items that
/// the file's description lists (Ⅱ-2) are those of every 委託事項 behind it.
/// </summary>
internal sealed class PiaAreaReader(PaperDraft draft) : IAreaReader
{
    private int _fileFrom;

    public bool Opens(PaperText heading, Block block)
    {
        if (!draft.IsPia)
        {
            return false;
        }

        if (PiaHeadings.EntrustedLength(heading) is > 0 and var length)
        {
            Start(heading.Between(length, heading.Folded.Length), heading);
            return true;
        }

        if (!PiaHeadings.IsSection(heading))
        {
            return false;
        }

        draft.Area = Area.Outline;
        draft.Outline.Close();
        draft.Numbers.Clear();
        _fileFrom = PiaHeadings.StartsFile(heading) ? draft.Outline.Fields.Count : _fileFrom;
        draft.AddLoose(heading);
        return true;
    }

    public bool TakesRow(Block row)
    {
        if (!draft.IsPia || row.Cells.FirstOrDefault(c => !c.IsEmpty) is not { } first || PiaHeadings.EntrustedLength(first) is not (> 0 and var length))
        {
            return false;
        }

        PaperText named = first.Between(length, first.Folded.Length);
        PaperText beside = row.Cells.SkipWhile(c => c.IsEmpty).Skip(1).FirstOrDefault(c => !c.IsEmpty && c.Folded != first.Folded) ?? PaperText.Empty;
        Start(named.IsEmpty ? beside : named, first);
        return true;
    }

    private void Start(PaperText title, PaperText heading)
    {
        ImmutableArray<FieldDraft> file = [.. draft.Cover.Fields.Concat(draft.Outline.Fields.Skip(_fileFrom)).Where(f => f.Kind is FieldKind.Items)];
        draft.StartSheet([]);
        draft.Numbers.Clear();
        draft.Sheets[^1].Title.Add(title.IsEmpty ? heading : title, paragraph: false);
        foreach (FieldDraft field in file)
        {
            draft.Fields.AddClosed(field);
        }
    }
}
