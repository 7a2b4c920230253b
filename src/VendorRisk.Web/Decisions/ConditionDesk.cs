using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Decisions;

/// <summary>What lists of conditions ask for, and how conditions end.</summary>
internal sealed class ConditionDesk(
    IEngagementBook book, IPortfolio portfolio, MeetCondition meet, WaiveCondition waive, CurrentActor actor, JapanClock clock, IStringLocalizer<DecisionTexts> texts, IStringLocalizer<Texts> shared)
{
    /// <summary>Today in Japan: what a state is said for.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The conditions of one engagement, those to be met first.</summary>
    public async Task<ImmutableArray<ConditionRecord>> OfAsync(string id, CancellationToken cancellation) => EngagementId.TryParse(id, out EngagementId key)
        ? [.. (await book.ListConditionsAsync([key], cancellation)).OrderBy(condition => condition.State).ThenBy(condition => condition.Number)]
        : [];

    /// <summary>The conditions that are to be met, the first due first.</summary>
    /// <param name="departments">The departments whose conditions are meant; none for the whole office.</param>
    /// <param name="take">How many are shown.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Page<OpenCondition>> OpenAsync(ImmutableArray<string> departments, int take, CancellationToken cancellation)
    {
        ImmutableArray<ConditionRecord> open = await book.ListOpenConditionsAsync(cancellation);
        Dictionary<EngagementId, PortfolioEntry> entries = [];
        foreach (string department in departments)
        {
            await AddAsync(entries, open, department, cancellation);
        }

        if (!departments.IsEmpty)
        {
            open = [.. open.Where(condition => entries.ContainsKey(condition.Engagement))];
        }

        ImmutableArray<ConditionRecord> shown = [.. open.Take(take)];
        if (departments.IsEmpty)
        {
            await AddAsync(entries, shown, null, cancellation);
        }

        return new Page<OpenCondition>(
            [.. shown.Select(condition => new OpenCondition(condition, entries.GetValueOrDefault(condition.Engagement)?.Title ?? shared["List.Untitled"], condition.On(Today)))], open.Length);
    }

    /// <summary>How many are to be met, engagement by engagement; none where there are none.</summary>
    public async Task<ImmutableDictionary<EngagementId, ConditionCount>> CountAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation) =>
        (ids.IsEmpty ? [] : await book.ListConditionsAsync(ids, cancellation)).Where(condition => condition.State == ConditionState.Open).GroupBy(condition => condition.Engagement)
            .ToImmutableDictionary(group => group.Key, group => new ConditionCount(group.Count(), group.Count(condition => condition.On(Today) == ConditionState.Overdue)));

    /// <summary>Records the evidence that a condition is met.</summary>
    /// <returns>Why it was not recorded, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> MeetAsync(ConditionRecord condition, ConditionForm form, CancellationToken cancellation) => Problems(await meet.RunAsync(
        actor.Actor,
        new ConditionEvidence(form.CommandId, texts["Condition.Why.Meet"], condition.Engagement, await RevisionAsync(condition, cancellation), condition.Number, form.Words, form.Reference),
        cancellation));

    /// <summary>Waives a condition; the words say why.</summary>
    /// <returns>Why it was not recorded, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> WaiveAsync(ConditionRecord condition, ConditionForm form, CancellationToken cancellation) => Problems(await waive.RunAsync(
        actor.Actor, new ConditionWaiver(form.CommandId, form.Words, condition.Engagement, await RevisionAsync(condition, cancellation), condition.Number), cancellation));

    private async Task AddAsync(Dictionary<EngagementId, PortfolioEntry> entries, ImmutableArray<ConditionRecord> conditions, string? department, CancellationToken cancellation)
    {
        ImmutableArray<EngagementId> ids = [.. conditions.Select(condition => condition.Engagement).Distinct()];
        if (ids.IsEmpty)
        {
            return;
        }

        foreach (PortfolioEntry entry in (await portfolio.ListAsync(new PortfolioQuery { Only = ids, Department = department, Take = ids.Length }, cancellation)).Rows)
        {
            entries[entry.Id] = entry;
        }
    }

    // What ends is the condition that is shown: it cannot end twice, and other changes of its engagement do not touch it.
    private async Task<long> RevisionAsync(ConditionRecord condition, CancellationToken cancellation) => await book.RevisionAsync(condition.Engagement, cancellation) ?? 0;

    private ImmutableArray<string> Problems(Outcome<SavedEngagement> outcome) => outcome switch
    {
        Outcome<SavedEngagement>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message).Distinct()],
        Outcome<SavedEngagement>.Conflict conflict => [texts["Decision.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => [],
    };
}
