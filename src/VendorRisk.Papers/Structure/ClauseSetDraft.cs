using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Clauses;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A set of special clauses under construction.</summary>
internal sealed class ClauseSetDraft(PaperText heading)
{
    private readonly List<(int Number, PaperText Heading, TextDraft Text)> _items = [];
    private PaperText _under = PaperText.Empty;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>Takes a line; false when it is no part of the set.</summary>
    public bool Take(Block block)
    {
        PaperText text = block.Text;
        if (ClauseMark.HeadingOf(text) is { } under)
        {
            _under = under;
            return true;
        }

        if (IsBareHeading(text))
        {
            _under = text;
            return true;
        }

        if (ClauseMark.NumberOf(text) is { } mark && Follows(mark.Number, mark.Certain))
        {
            PaperText rest = text.Between(mark.Length, text.Folded.Length);
            if (mark.Certain && ClauseMark.TitleBesideNumber(rest))
            {
                _under = rest;
            }

            TextDraft draft = new();
            draft.Add(text, paragraph: false);
            _items.Add((mark.Number, _under, draft));
            return true;
        }

        if (_items.Count == 0)
        {
            return false;
        }

        _items[^1].Text.Continue(block);
        return true;
    }

    public PaperClauseSet Build()
    {
        ImmutableArray<PaperClause>.Builder items = ImmutableArray.CreateBuilder<PaperClause>(_items.Count);
        foreach ((int number, PaperText under, TextDraft draft) in _items)
        {
            PaperText text = draft.Build();
            PaperText rest = text.Between(ClauseMark.NumberOf(text)?.Length ?? 0, text.Folded.Length);
            (PaperText own, PaperText said) = ClauseMark.HeadingBefore(rest);
            items.Add(new PaperClause(number, own.IsEmpty ? under : own, said));
        }

        return new PaperClauseSet(heading, items.MoveToImmutable());
    }

    /// <summary>A heading without brackets: a short line of its own between two items that says nothing but what the next one is about.</summary>
    private bool IsBareHeading(PaperText text) =>
        text.Folded.Length is > 1 and <= 24
        && !text.Folded.AsSpan().ContainsAny('。', '、', 'は') && !char.IsAsciiDigit(text.Folded[0]) && ClauseMark.NumberOf(text) is null
        && (_items.Count == 0 || _items[^1].Text.EndsWithFullStop)
        && ClauseHeadings.TopicOf(text.Folded) is not null;

    /// <summary>Numbers go up by one; a lost line may leave a small hole. Anything else is part of the text.</summary>
    private bool Follows(int number, bool certain)
    {
        int last = _items.Count == 0 ? 0 : _items[^1].Number;
        return number == last + 1 || (certain && number > last && number <= last + 3);
    }
}
