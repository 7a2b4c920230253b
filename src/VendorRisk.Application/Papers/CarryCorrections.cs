using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>Keeps what people corrected in a stored version when its paper, or a later draft of it, is read again. Stores nothing.</summary>
public sealed class CarryCorrections(IEngagementBook book, IPaperReader reader)
{
    /// <summary>The corrections of an engagement's newest version, brought over to a reading; none for a new engagement.</summary>
    /// <param name="target">The engagement; null for a new one.</param>
    /// <param name="read">What was read.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<CarriedEdits> OntoAsync(EngagementId? target, EngagementFacts read, CancellationToken cancellation = default)
    {
        if (target is not { } id
            || await book.FindAsync(id, cancellation) is not { } engagement
            || await book.EditsAsync(id, engagement.Current.Number, cancellation) is not { IsEmpty: false } edits)
        {
            return CarriedEdits.None;
        }

        if (await book.FindPaperAsync(id, engagement.Current.Number, cancellation) is not { } paper)
        {
            // Of a paper that was purged nothing can be read again: what people corrected is kept as it is.
            return await book.FindPurgeAsync(id, engagement.Current.Number, cancellation) is null ? CarriedEdits.None : EditCarrying.Over(read, edits, read);
        }

        PaperReading stored = await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation);

        // Where the stored paper cannot be read today, what people corrected is kept as it is; what the new paper changed beside it is then not asked.
        return EditCarrying.Over(stored.Lines.IsEmpty ? read : stored.Facts, edits, read);
    }
}
