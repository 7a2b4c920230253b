namespace VendorRisk.Application;

/// <summary>Delivers all news and judges all that is due, in the caller's own time: for commands, which have no workers beside them.</summary>
public interface ICatchUp
{
    /// <summary>Returns once nothing waits any more, but for what fails.</summary>
    /// <param name="progress">Told how many engagements are judged.</param>
    /// <param name="cancellation">Ends it between two engagements.</param>
    Task RunAsync(IProgress<int>? progress = null, CancellationToken cancellation = default);
}
