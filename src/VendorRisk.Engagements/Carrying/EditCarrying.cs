using System.Collections.Immutable;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements.Carrying;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements;

/// <summary>
/// Brings a person's edits over to later facts: a new reading of a paper, or a version that somebody else saved. Each edit is made step by step on both
/// sides, so that a path always means the same entry on both. A correction is kept unless the later facts agree with it; a mere confirmation ends
/// where the paper says something new, for nobody has seen the new words yet.
/// </summary>
public static class EditCarrying
{
    /// <summary>Brings edits over.</summary>
    /// <param name="read">The facts that the edits were made on.</param>
    /// <param name="edits">The edits, first to last.</param>
    /// <param name="later">The later facts, without these edits.</param>
    public static CarriedEdits Over(EngagementFacts read, IEnumerable<FactsEdit> edits, EngagementFacts later)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(later);
        (EngagementFacts old, EngagementFacts now) = (read.WithPaths(), later.WithPaths());
        ImmutableArray<FactsEdit>.Builder kept = ImmutableArray.CreateBuilder<FactsEdit>();
        ImmutableArray<ContestedEdit>.Builder contested = ImmutableArray.CreateBuilder<ContestedEdit>();
        ImmutableArray<FactsEdit>.Builder lost = ImmutableArray.CreateBuilder<FactsEdit>();
        int settled = 0;
        foreach (FactsEdit edit in edits)
        {
            Step step = Carry(old, edit, now);
            EditedFacts before = FactsEditing.Apply(old, [edit]);
            old = before.Facts;
            if (step.Edit is { } carried && FactsEditing.Apply(now, [carried]) is { Problems.IsEmpty: true } after)
            {
                now = after.Facts;
                kept.Add(carried);
                if (step.Contested is { } choice)
                {
                    contested.Add(choice);
                }
            }
            else if (step.IsSettled)
            {
                settled++;
            }
            else if (before.Problems.IsEmpty)
            {
                lost.Add(edit);
            }
        }

        return new CarriedEdits { Edits = kept.ToImmutable(), Contested = contested.ToImmutable(), Lost = lost.ToImmutable(), Settled = settled };
    }

    private static Step Carry(EngagementFacts old, FactsEdit edit, EngagementFacts now)
    {
        PathTranslation paths = new(old, now);
        if (edit.Kind == FactsEditKind.Add)
        {
            return paths.Of(edit.Path) is not { } list ? default
                : paths.EntryLike(edit, list) is { } there ? new Step(IsSettled: there)
                : new Step(edit with { Path = list, New = paths.EntryOf(edit, list), Old = null });
        }

        if (paths.Of(edit.Path) is not { } path)
        {
            // What a person took out is not in the later facts either: that is what was wanted.
            return edit.Kind == FactsEditKind.Remove && paths.Of(FactsTree.Split(edit.Path).Owner) is not null ? new Step(IsSettled: true) : default;
        }

        FactsEdit moved = edit with { Path = path };
        if (edit.Kind == FactsEditKind.Remove)
        {
            return new Step(moved);
        }

        string? before = FactValue.Of(paths.Old.Find(edit.Path));
        string? later = FactValue.Of(paths.Now.Find(path));
        string? mine = edit.Kind switch { FactsEditKind.Forget => null, FactsEditKind.Confirm => before, _ => FactValue.OfEdit(edit) };
        bool untouched = FactValue.Same(before, later);
        return edit.Kind switch
        {
            FactsEditKind.Confirm => untouched ? new Step(moved) : new Step(IsSettled: true),
            _ when FactValue.Same(mine, later) => untouched ? new Step(moved) : new Step(IsSettled: true),
            _ when untouched => new Step(moved),
            _ => new Step(moved, new ContestedEdit(moved, before, later)),
        };
    }

    /// <param name="Edit">The edit with its new path; null when it is not made again.</param>
    /// <param name="Contested">The choice it leaves to a person.</param>
    /// <param name="IsSettled">Whether it is not made because nothing is left to do.</param>
    private readonly record struct Step(FactsEdit? Edit = null, ContestedEdit? Contested = null, bool IsSettled = false);
}
