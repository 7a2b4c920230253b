using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Engagements;

/// <summary>What the pages about engagements ask for: the stored facts, judged as of today.</summary>
internal sealed class EngagementDesk(
    IEngagementBook book, IPortfolio portfolio, IPaperReader reader, Judge judge, IGradeSteps steps, RemoveSamples removeSamples, CurrentActor actor, IStringLocalizer<Texts> texts)
{
    private const int ExportPiece = 200;
    private const string RemovingSamples = "サンプルを一括で削除";

    /// <summary>One page of the list or of the heatmap.</summary>
    public async Task<Page<EngagementRow>> ListAsync(PortfolioQuery query, CancellationToken cancellation)
    {
        Page<PortfolioEntry> page = await portfolio.ListAsync(query, cancellation);
        return new Page<EngagementRow>([.. page.Rows.Select(entry => AssessmentViews.Row(entry, texts["List.Untitled"]))], page.Total);
    }

    public Task<PortfolioFacets> FacetsAsync(CancellationToken cancellation) => portfolio.FacetsAsync(cancellation);

    /// <summary>Every engagement, highest residual first, a piece at a time: for exports.</summary>
    public async IAsyncEnumerable<EngagementRow> AllAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int skip = 0; ; skip += ExportPiece)
        {
            Page<EngagementRow> page = await ListAsync(new PortfolioQuery { Skip = skip, Take = ExportPiece }, cancellation);
            foreach (EngagementRow row in page.Rows)
            {
                yield return row;
            }

            if (page.Rows.Length < ExportPiece)
            {
                yield break;
            }
        }
    }

    public async Task<FoundEngagement?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } engagement)
        {
            return null;
        }

        JudgedFacts judged = await judge.StandingAsync(engagement, cancellation);
        EngagementRow row = AssessmentViews.Row(id, judged.Facts, judged.Assessment, engagement.Sample, texts["List.Untitled"]);
        return new FoundEngagement(AssessmentViews.Detail(row, judged, steps.NextOf(judged.Assessment)), await HistoryAsync(key, cancellation))
        {
            Continues = engagement.Continues is { } before && await book.FindAsync(before, cancellation) is { } last
                ? new ContinuedEngagement(before.ToString(), last.Current.Facts.Title.Or(texts["List.Untitled"]))
                : null,
            Purged = await book.FindPurgeAsync(key, engagement.Current.Number, cancellation),
        };
    }

    /// <summary>What was done to an engagement, newest first.</summary>
    public async Task<ImmutableArray<VersionView>> HistoryAsync(EngagementId id, CancellationToken cancellation) =>
        [.. (await book.HistoryAsync(id, cancellation)).Reverse().Select(VersionView.Of)];

    /// <summary>The original paper of the current version; null when there is no such engagement or its facts came without a paper.</summary>
    public async Task<PaperView?> PaperAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } engagement)
        {
            return null;
        }

        if (await book.FindPurgeAsync(key, engagement.Current.Number, cancellation) is { } purged)
        {
            return new PaperView(engagement.Current.Facts.Title.Or(texts["List.Untitled"]), [], ImmutableDictionary<int, ImmutableArray<string>>.Empty) { Purged = purged };
        }

        if (await book.FindPaperAsync(key, engagement.Current.Number, cancellation) is not { } paper)
        {
            return null;
        }

        Assessment assessment = (await judge.StandingAsync(engagement, cancellation)).Assessment;
        PaperReading reading = await Task.Run(() => reader.Read(paper.Content, paper.Name), cancellation);
        return new PaperView(
            engagement.Current.Facts.Title.Or(texts["List.Untitled"]), reading.Lines, CitedLines.Of(AssessmentViews.Findings(assessment)));
    }

    /// <summary>Removes the samples, engagements and vendors alike.</summary>
    /// <returns>How many engagements were removed.</returns>
    public async Task<int> RemoveSamplesAsync(CancellationToken cancellation) =>
        await removeSamples.RunAsync(actor.Actor, new SamplesRemoval(Guid.NewGuid(), RemovingSamples), cancellation) is Outcome<int>.Saved { Value: var removed } ? removed : 0;
}
