using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Workspace;

/// <summary>Begins the next fiscal year's engagement (年度更新) as a draft of one's own.</summary>
internal sealed class NextYearDesk(ContinueNextYear next, PaperDesk papers, IStringLocalizer<WorkspaceTexts> texts, IStringLocalizer<Texts> shared)
{
    /// <returns>The draft's id; null when there is no such engagement.</returns>
    public async Task<Guid?> DraftAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await next.OfAsync(key, cancellation) is not { } draft)
        {
            return null;
        }

        string title = draft.Title ?? shared["List.Untitled"];
        PaperPreview preview = new()
        {
            CommandId = Guid.NewGuid(),
            FileName = draft.Paper is { } paper ? texts["NextYear.File", paper.Name] : "",
            Content = draft.Paper?.Content ?? ReadOnlyMemory<byte>.Empty,
            Reading = (draft.Reading ?? new PaperReading()) with { Facts = draft.Facts, Before = null, Refusals = [] },
            Moved = true,
            Facts = draft.Facts,
            Continues = new ContinuedEngagement(id, title),
            Why = texts["NextYear.Why", title],
        };
        PaperPreview made = SignedEdits.Of(preview, draft.Edits, shared["Check.You"]).Preview;
        await papers.KeepAsync(made with { Detail = await papers.JudgeAgainAsync(made, cancellation) }, cancellation);
        return made.CommandId;
    }
}
