using System.Collections.Immutable;
using VendorRisk.Engagements.Engine;

namespace VendorRisk.Engagements.Grains;

/// <summary>
/// Puts the commands of one engagement in order and remembers how it stands: its current version, consents, erasures and decisions. What is remembered is for
/// reading alone; the writer relies on the store, so that a second activation, which a broken network may leave behind, does no harm.
/// </summary>
[CollectionAgeLimit(Minutes = 5)] // A version's facts are large, and a page comes back to them soon or not at all.
internal sealed class EngagementGrain(EngagementWriter writer, EngagementReader reader) : Grain, IEngagementGrain
{
    private Memory? _memory;

    public Task<ChangeResult> CreateAsync(CreateEngagement command) => ChangeAsync(writer.CreateAsync, command);

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command) => ChangeAsync(writer.AddVersionAsync, command);

    public Task<ChangeResult> LoadApprovalAsync(LoadApproval command) => ChangeAsync(writer.LoadApprovalAsync, command);

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command) => ChangeAsync(writer.RecordConsentAsync, command);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command) => ChangeAsync(writer.RecordErasureAsync, command);

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command) => ChangeAsync(writer.RecordDecisionAsync, command);

    public Task<ChangeResult> EndConditionAsync(EndCondition command) => ChangeAsync(writer.EndConditionAsync, command);

    public Task<ChangeResult> AcceptFindingAsync(AcceptFinding command) => ChangeAsync(writer.AcceptFindingAsync, command);

    public Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command) => ChangeAsync(writer.WithdrawAcceptanceAsync, command);

    public Task<ChangeResult> PurgePaperAsync(PurgePaper command) => ChangeAsync(writer.PurgePaperAsync, command);

    public Task<bool> RemoveSampleAsync(ChangeOrigin origin)
    {
        _memory = null;
        return writer.RemoveSampleAsync(Id, origin, CancellationToken.None);
    }

    public async Task<Engagement?> FindAsync() => (await RememberAsync()).Engagement;

    public async Task<ImmutableArray<DecisionRecord>> DecisionsAsync() => (await RememberAsync()).Decisions;

    private EngagementId Id => new(this.GetPrimaryKey());

    private Task<ChangeResult> ChangeAsync<TCommand>(Func<TCommand, CancellationToken, Task<ChangeResult>> change, TCommand command)
    {
        // Forgotten first: a write that fails half-way leaves it to the store to say what became of it.
        _memory = null;
        return change(command, CancellationToken.None);
    }

    private async Task<Memory> RememberAsync() =>
        _memory ??= new Memory(await reader.FindAsync(Id, CancellationToken.None), await reader.DecisionsAsync(Id, CancellationToken.None));

    private sealed record Memory(Engagement? Engagement, ImmutableArray<DecisionRecord> Decisions);
}
