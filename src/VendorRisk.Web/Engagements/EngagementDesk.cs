using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Engagements;

/// <summary>What the pages about engagements ask for: the stored facts, judged as of today.</summary>
internal sealed class EngagementDesk(
    IEngagementBook book, IPaperReader reader, EngagementJudge judge, IGradeSteps steps, RemoveSamples removeSamples, CurrentActor actor, IStringLocalizer<Texts> texts)
{
    private const string RemovingSamples = "サンプルを一括で削除";

    public async Task<ImmutableArray<EngagementRow>> ListAsync(CancellationToken cancellation)
    {
        ImmutableArray<EngagementRow>.Builder rows = ImmutableArray.CreateBuilder<EngagementRow>();
        foreach (EngagementSummary summary in await book.ListAsync(cancellation))
        {
            // Null when it was removed between the two questions.
            if (await book.FindAsync(summary.Id, cancellation) is { } engagement)
            {
                rows.Add((await JudgeAsync(engagement, cancellation)).Row);
            }
        }

        return rows.ToImmutable();
    }

    public async Task<FoundEngagement?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } engagement)
        {
            return null;
        }

        (EngagementRow row, EngagementFacts facts, Assessment assessment) = await JudgeAsync(engagement, cancellation);
        ImmutableArray<AuditEntry> history = await book.HistoryAsync(key, cancellation);
        return new FoundEngagement(
            AssessmentViews.Detail(row, facts, assessment, steps.NextOf(assessment)),
            [.. history.Reverse().Select(VersionView.Of)]);
    }

    /// <summary>The original paper of the current version; null when there is no such engagement or its facts came without a paper.</summary>
    public async Task<PaperView?> PaperAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key)
            || await book.FindAsync(key, cancellation) is not { } engagement
            || await book.FindPaperAsync(key, engagement.Current.Number, cancellation) is not { } paper)
        {
            return null;
        }

        Assessment assessment = (await JudgeAsync(engagement, cancellation)).Assessment;
        PaperReading reading = reader.Read(paper.Content, paper.Name);
        return new PaperView(
            engagement.Current.Facts.Title.Or(texts["List.Untitled"]), reading.Lines, CitedLines.Of(AssessmentViews.Findings(assessment)));
    }

    /// <summary>Removes the samples, engagements and vendors alike.</summary>
    /// <returns>How many engagements were removed.</returns>
    public async Task<int> RemoveSamplesAsync(CancellationToken cancellation) =>
        await removeSamples.RunAsync(actor.Actor, new SamplesRemoval(Guid.NewGuid(), RemovingSamples), cancellation) is Outcome<int>.Saved { Value: var removed } ? removed : 0;

    private async Task<(EngagementRow Row, EngagementFacts Facts, Assessment Assessment)> JudgeAsync(Engagement engagement, CancellationToken cancellation)
    {
        (EngagementFacts facts, Assessment assessment) = await judge.JudgeAsync(engagement, cancellation);
        return (AssessmentViews.Row(engagement.Id.ToString(), facts, assessment, engagement.Sample, texts["List.Untitled"]), facts, assessment);
    }
}
