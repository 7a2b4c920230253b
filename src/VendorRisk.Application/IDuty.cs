namespace VendorRisk.Application;

/// <summary>
/// Decides which node does the background work: delivering news and judging what is due. One node at a time has this duty, so that the work is not done twice. Should
/// two nodes ever have it, nothing goes wrong: news may be delivered more than once, and each judgement is checked against the store when it is saved.
/// </summary>
public interface IDuty
{
    /// <summary>Whether this node has the duty now. If no other node has it, this one takes it.</summary>
    /// <returns>False also when it cannot be known, as when the database does not answer.</returns>
    Task<bool> IsOursAsync(CancellationToken cancellation = default);

    /// <summary>How long a worker waits before it looks at the store again, since no signal comes from what other nodes write.</summary>
    /// <param name="alone">How long it would wait if this process were the only one that writes.</param>
    TimeSpan Pause(TimeSpan alone);
}
