using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Fields being collected for the cover, the outline or one sheet.</summary>
internal sealed class FieldArea
{
    private readonly List<FieldDraft> _fields = [];

    public IReadOnlyList<FieldDraft> Fields => _fields;

    /// <summary>The field that following lines may continue.</summary>
    public FieldDraft? Open { get; private set; }

    public bool Has(FieldKind kind) => _fields.Any(f => f.Kind == kind);

    public void Add(FieldDraft field)
    {
        _fields.Add(field);
        Open = field;
    }

    /// <summary>Lines that follow belong to no field so far.</summary>
    public void Close() => Open = null;

    /// <summary>Adds a field that stands elsewhere in the paper: lines that follow are none of it.</summary>
    public void AddClosed(FieldDraft field) => _fields.Add(field);

    public void AddRow(Block row)
    {
        ImmutableArray<FieldDraft> read = RowFields.Read(row);
        foreach (FieldDraft field in read)
        {
            if (field.Kind == FieldKind.Other && field.Label.IsEmpty && Open is not null)
            {
                Open.Value.Add(field.Value.Build(), paragraph: Open.Value.EndsSentence || Headings.StartsAnew(field.Value.Build()));
            }
            else if (CutLabel(field) is { } joined)
            {
                _fields.RemoveAt(_fields.Count - 1);
                Add(joined);
            }
            else
            {
                Add(field);
            }
        }
    }

    public ImmutableArray<PaperField> Build() => [.. _fields.Select(f => f.Build())];

    /// <summary>A label that a row boundary cut in two: neither half is known, both together are.</summary>
    private FieldDraft? CutLabel(FieldDraft field)
    {
        if (_fields.Count == 0 || _fields[^1] is not { Kind: FieldKind.Other, Label.IsEmpty: false } before || field.Kind != FieldKind.Other)
        {
            return null;
        }

        FieldKind kind = LabelLexicon.KindOf(before.Label.Folded + field.Label.Folded);
        if (kind == FieldKind.Other)
        {
            return null;
        }

        FieldDraft joined = new(kind, PaperText.Of([.. before.Label.Fragments, .. field.Label.Fragments]));
        joined.Value.Add(before.Value.Build(), paragraph: true);
        joined.Value.Add(field.Value.Build(), paragraph: false);
        return joined;
    }
}
