using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>The same field in both states. What only points at the other state (同左, 変更なし) takes its words; an empty text says nothing.</summary>
internal readonly record struct StatePair(PaperText Old, PaperText New)
{
    /// <summary>The pair as a reader understands it.</summary>
    public static StatePair Of(PaperText old, PaperText now)
    {
        PaperText read = Unchanged.LeftOutOf(now);
        if (read.IsEmpty && !old.IsEmpty && (now.IsEmpty || Unchanged.Is(now.Folded)))
        {
            return new StatePair(Unchanged.IsNothing(old.Folded) ? PaperText.Empty : old, Unchanged.IsNothing(old.Folded) ? PaperText.Empty : old);
        }

        if (Unchanged.IsDropped(now.Folded))
        {
            return new StatePair(old, PaperText.Empty);
        }

        if (Unchanged.AddedTo(now) is { } added)
        {
            read = Joined(old, added);
        }

        return new StatePair(Unchanged.Is(old.Folded) ? (Unchanged.IsNothing(old.Folded) ? PaperText.Empty : read) : Unchanged.IsNew(old.Folded) ? PaperText.Empty : old, read);
    }

    private static PaperText Joined(PaperText old, PaperText added) =>
        old.IsEmpty ? added : PaperText.Of([.. old.Fragments, .. added.Fragments.Select((f, i) => i == 0 ? f with { Text = "、" + f.Text } : f)]);
}
