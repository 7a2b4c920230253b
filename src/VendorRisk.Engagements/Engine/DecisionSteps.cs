using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What a decision, and the end of a condition, does to its engagement, within the writer's transaction.</summary>
/// <param name="store">The rows of the transaction.</param>
/// <param name="at">When (UTC).</param>
internal sealed class DecisionSteps(IEngagementRows store, DateTimeOffset at)
{
    private readonly string _stamp = Rows.Stamp(at);

    public async Task<Step> DecideAsync(RecordDecision command, EngagementRow? row)
    {
        if (EngagementSteps.Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        ImmutableArray<DecisionRecord> earlier = await store.DecisionsAsync(row!);
        DecisionChecks checks = new(store, command, row!, earlier);
        if (await checks.RejectionAsync() is { } refusal)
        {
            return Step.Refused(refusal);
        }

        EngagementSteps.Touch(row!, command.Origin, _stamp);
        (NewCondition Asked, string? Vendor)[] conditions =
            [.. Asked(command).Select(condition => (condition, (string?)null)), .. await new FormerVendors(store).LeftAsync(command, row!, earlier)];
        DecisionRow decision = Row(row!, command, earlier.Length + 1);
        store.Add(decision);
        int before = (await store.ConditionsAsync(row!)).Length;
        for (int place = 0; place < conditions.Length; place++)
        {
            store.Add(Row(row!, before + place + 1, decision.Number, conditions[place].Asked, conditions[place].Vendor));
        }

        return Step.Done(row!, EngagementChange.DecisionRecorded, "recordDecision", new
        {
            decision.Number,
            decision.Version,
            decision.Outcome,
            decision.MeetingDate,
            decision.Conditions,
            Meeting = decision.MeetingId,
            decision.Corrects,
            command.Basis,
            Asked = conditions.Length == 0 ? null : conditions.Select(condition => condition.Asked),
        });
    }

    /// <summary>The decision of an approval that is loaded: it may lie before today, names no meeting and rests on no judgement.</summary>
    public async Task LoadAsync(LoadApproval command, EngagementRow row, int? corrects)
    {
        RecordDecision loaded = command.Decision(row.CurrentVersion, corrects);
        DecisionRow decision = Row(row, loaded, (await store.DecisionsAsync(row)).Length + 1);
        store.Add(decision);
        int number = (await store.ConditionsAsync(row)).Length;
        foreach (NewCondition asked in Asked(loaded))
        {
            number++;
            store.Add(Row(row, number, decision.Number, asked, null));
            if (command.ConditionsMet)
            {
                store.Add(End(row, number, ConditionState.Met, "読み込んだ表に、条件は履行済みとあります。", command.Paper.Name, command.Origin.Who));
            }
        }
    }

    public async Task<Step> EndAsync(EndCondition command, EngagementRow? row)
    {
        if (EngagementSteps.Stale(row, command.ExpectedRevision) is { } stale)
        {
            return stale;
        }

        if ((await store.ConditionsAsync(row!)).FirstOrDefault(condition => condition.Number == command.Number) is not { State: ConditionState.Open })
        {
            return Step.Refused("condition.closed", "number", "この条件は、すでに終わっているか、ありません。画面を開き直して確かめてください。");
        }

        EngagementSteps.Touch(row!, command.Origin, _stamp);
        store.Add(End(row!, command.Number, command.State, command.Words.Trim(), command.Reference.Trim(), command.Origin.Who));
        return Step.Done(row!, EngagementChange.ConditionEnded, "endCondition", new { command.Number, command.State, command.Words, command.Reference });
    }

    /// <summary>An erasure that was checked meets the condition that asked for it.</summary>
    public async Task MeetErasureAsync(RecordErasure command, EngagementRow row)
    {
        if (command.CheckedOn is not { } day)
        {
            return;
        }

        foreach (ConditionRecord condition in (await store.ConditionsAsync(row)).Where(condition => condition.State == ConditionState.Open && FormerVendors.IsOf(condition, command.Vendor)))
        {
            string words = string.Create(CultureInfo.InvariantCulture, $"消去証明書（{command.CertificateDate:yyyy-MM-dd}）のとおり消去されたことを{day:yyyy-MM-dd}に確かめました。");
            store.Add(End(row, condition.Number, ConditionState.Met, words, "消去の記録", command.Origin.Who));
        }
    }

    // Words that no condition was made of are followed as one: nothing that was asked for is left without a state.
    private static ImmutableArray<NewCondition> Asked(RecordDecision command) =>
        command.Outcome != DecisionOutcome.ApprovedWithConditions ? []
        : command.Asked.IsDefaultOrEmpty ? [new NewCondition(command.Conditions.Trim(), FormerVendors.Department, null)]
        : command.Asked;

    private DecisionRow Row(EngagementRow row, RecordDecision command, int number) => new()
    {
        EngagementId = row.Id,
        Number = number,
        Version = command.Version,
        Outcome = command.Outcome.ToString(),
        MeetingDate = Rows.Day(command.MeetingDate),
        Conditions = command.Conditions.Trim(),
        RecordedAt = _stamp,
        RecordedBy = command.Origin.Who,
        Why = command.Origin.Why,
        MeetingId = command.Meeting?.ToString(),
        Corrects = command.Corrects,
        Basis = command.Basis is null ? null : Rows.Json(command.Basis),
    };

    private static ConditionRow Row(EngagementRow row, int number, int decision, NewCondition asked, string? vendor) => new()
    {
        EngagementId = row.Id,
        Number = number,
        Decision = decision,
        Text = asked.Text.Trim(),
        Owner = asked.Owner.Trim(),
        Due = asked.Due is { } due ? Rows.Day(due) : null,
        Rule = asked.Rule,
        Finding = asked.Finding,
        Reason = asked.Reason.Trim(),
        CostTalk = asked.CostTalk.Trim(),
        Vendor = vendor,
    };

    private ConditionEndRow End(EngagementRow row, int number, ConditionState state, string words, string reference, string who) => new()
    {
        EngagementId = row.Id,
        Number = number,
        State = state.ToString(),
        Words = words,
        Reference = reference,
        At = _stamp,
        Who = who,
    };
}
