using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Workspace;

/// <summary>Opens a stored engagement as something to go on from: its newest version, with its paper and the corrections made in it.</summary>
internal sealed class StoredDesk(MoveDraft move, IStringLocalizer<Texts> texts)
{
    /// <summary>The newest version as a preview that becomes the next one; null when there is no such engagement.</summary>
    /// <param name="id">The engagement.</param>
    /// <param name="detail">Its judgement on record, which a preview of the same facts need not make again.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<PaperPreview?> OpenAsync(string id, EngagementDetail detail, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await move.OntoNewestAsync(key, new EngagementFacts(), [], cancellation) is not { } newest)
        {
            return null;
        }

        PaperPreview preview = new()
        {
            CommandId = Guid.NewGuid(),
            FileName = newest.Paper?.Name ?? "",
            Content = newest.Paper?.Content ?? ReadOnlyMemory<byte>.Empty,
            Reading = newest.Reading ?? new PaperReading { Facts = newest.Facts },
            Moved = true,
            Stored = true,
            Facts = newest.Facts,
            Target = id,
            Detail = detail,
            Alike = [new StoredEngagement(id, detail.Row.Title, newest.Version, newest.Target.ExpectedRevision, Likely: true, [])],
        };
        return SignedEdits.Of(preview, newest.Edits, texts["Check.You"]).Preview;
    }
}
