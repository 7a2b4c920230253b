using System.Collections.Immutable;

namespace VendorRisk.Kernel;

/// <summary>A module's news and how far each subscriber has come. Called by the dispatcher alone.</summary>
public interface IOutbox
{
    /// <summary>The module, e.g. <c>registry</c>.</summary>
    string Name { get; }

    /// <summary>The next news for a subscriber, in order, without what is delayed.</summary>
    Task<ImmutableArray<OutboxRow>> NextAsync(string subscriber, int most, CancellationToken cancellation);

    /// <summary>What a subscriber has not taken yet although its turn was there, in order.</summary>
    Task<ImmutableArray<OutboxDelay>> DelayedAsync(string subscriber, CancellationToken cancellation);

    /// <summary>One piece of news; null when it is gone.</summary>
    Task<OutboxRow?> FindAsync(long sequence, CancellationToken cancellation);

    /// <summary>Notes that all news up to one is taken or delayed, and what is delayed.</summary>
    Task AdvanceAsync(string subscriber, long sequence, IReadOnlyCollection<OutboxDelay> delayed, CancellationToken cancellation);

    /// <summary>Notes that delayed news failed again.</summary>
    Task DelayAsync(OutboxDelay delay, CancellationToken cancellation);

    /// <summary>Notes that delayed news is taken.</summary>
    Task DoneAsync(OutboxDelay delay, CancellationToken cancellation);

    /// <summary>How far a subscriber is behind.</summary>
    Task<OutboxLag> LagAsync(string subscriber, CancellationToken cancellation);

    /// <summary>Removes news older than a moment that every subscriber has taken.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> SweepAsync(IReadOnlyCollection<string> subscribers, DateTimeOffset before, CancellationToken cancellation);
}
