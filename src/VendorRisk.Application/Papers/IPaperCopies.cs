namespace VendorRisk.Application;

/// <summary>Where the host keeps copies of papers besides their originals: drafts that nobody saved yet.</summary>
public interface IPaperCopies
{
    /// <summary>Removes every copy of a paper, whoever it belongs to.</summary>
    /// <param name="hash">SHA-256 of the paper, lower-case hex.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>How many there were.</returns>
    Task<int> RemoveAsync(string hash, CancellationToken cancellation = default);
}
