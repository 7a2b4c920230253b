namespace VendorRisk.Application;

/// <summary>
/// The work that one node at a time does beside the pages: delivering news and having judged again what is due. Two that do it at once do no harm, since news may
/// come twice and a judgement is checked as it is stored; they would only work twice.
/// </summary>
public interface IDuty
{
    /// <summary>Whether the work is this node's now; takes it over where no other node has it. False when that cannot be known.</summary>
    Task<bool> IsOursAsync(CancellationToken cancellation = default);

    /// <summary>How long to wait before looking at the store again. What another node writes wakes nobody here.</summary>
    /// <param name="alone">How long it may be where every writer is in this process.</param>
    TimeSpan Pause(TimeSpan alone);
}
