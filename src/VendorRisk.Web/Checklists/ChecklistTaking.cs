using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Checklists;

/// <summary>Takes answers that came back over into a draft of the engagement's next version, which names the file by its hash.</summary>
internal sealed class ChecklistTaking(EngagementDesk engagements, StoredDesk stored, PaperDesk papers, IStringLocalizer<ExportTexts> texts, IStringLocalizer<Texts> shared)
{
    /// <returns>The draft's id; null when there is no such engagement.</returns>
    public async Task<Guid?> DraftAsync(string id, Side side, ImmutableArray<ChecklistChange> changes, string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (await engagements.FindAsync(id, cancellation) is not { } found || await stored.OpenAsync(id, found.Detail, cancellation) is not { } preview)
        {
            return null;
        }

        PaperPreview taken = SignedEdits.Of(preview, [.. preview.Edits, .. EditsOf(preview.Facts, side, changes)], shared["Check.You"]).Preview with
        {
            Why = texts["Checklist.Why", file, Convert.ToHexStringLower(SHA256.HashData(content.Span))[..16]],
        };
        await papers.KeepAsync(taken, cancellation);
        return taken.CommandId;
    }

    /// <summary>The edits that give the answers of one side their new values.</summary>
    internal static ImmutableArray<FactsEdit> EditsOf(EngagementFacts facts, Side side, ImmutableArray<ChecklistChange> changes) => [.. changes.SelectMany(change => EditsOf(facts, side, change))];

    private static IEnumerable<FactsEdit> EditsOf(EngagementFacts facts, Side side, ChecklistChange change)
    {
        ChecklistMark? mark = new ChecklistFormRow(change.Control, "", "", change.After, "").Mark;
        int at = Enumerable.Range(0, facts.Checklist.Length).FirstOrDefault(place => facts.Checklist[place].Side == side && facts.Checklist[place].Control == change.Control, -1);
        if (at < 0)
        {
            if (mark is { } given)
            {
                yield return FactsEdit.Add("checklist", Answer(side, change, given), "");
            }

            yield break;
        }

        string entry = string.Create(CultureInfo.InvariantCulture, $"checklist/{at}");
        yield return mark is { } known ? FactsEdit.Choose(entry + "/answer", known.ToString(), "") : FactsEdit.Forget(entry + "/answer", "");
        if (change.NoteAfter != change.NoteBefore)
        {
            yield return change.NoteAfter.Length > 0 ? FactsEdit.Correct(entry + "/reason", change.NoteAfter, "") : FactsEdit.Forget(entry + "/reason", "");
        }
    }

    private static ChecklistAnswer Answer(Side side, ChecklistChange change, ChecklistMark mark) => new()
    {
        Side = side,
        Control = change.Control,
        Answer = Fact.Known(mark),
        Reason = change.NoteAfter.Length > 0 ? Fact.Known(change.NoteAfter) : new Fact<string>(),
        Text = Fact.Known(change.Text),
    };
}
