using System.Collections.Immutable;

namespace VendorRisk.Kernel;

/// <summary>One module's tables as a whole, so that they can be copied to another store and their log signed outside it. Each module with tables registers one.</summary>
public interface IStoreCopy
{
    /// <summary>The module, e.g. <c>registry</c>.</summary>
    string Name { get; }

    /// <summary>Whether any of the module's tables holds a row; false when they are not there yet.</summary>
    Task<bool> HoldsRowsAsync(StoreAddress store, CancellationToken cancellation);

    /// <summary>
    /// Copies every row of every table, numbers and counters too, and reads both sides again. The target's tables are made; they must be empty. What goes wrong
    /// leaves them empty.
    /// </summary>
    /// <param name="source">The store that is copied.</param>
    /// <param name="snapshot">
    /// A snapshot that a PostgreSQL source has exported (<c>pg_export_snapshot</c>): what it shows is copied, whatever is written meanwhile. Null: nobody else
    /// writes to the module's tables until the copy ends.
    /// </param>
    /// <param name="target">The store that is filled.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Each table with its rows and a hash of their content, the same on both sides.</returns>
    /// <exception cref="InvalidOperationException">The source's tables are of an older edition, the target holds rows, or the copy differs; the message says which, in Japanese.</exception>
    Task<ImmutableArray<(string Table, long Rows, string Hash)>> CopyAsync(StoreAddress source, string? snapshot, StoreAddress target, CancellationToken cancellation);

    /// <summary>The hashes of the entries of the module's log, oldest first: the leaves of its tree, from which its head is signed. Empty where it keeps none.</summary>
    Task<ImmutableArray<byte[]>> LeavesAsync(StoreAddress store, CancellationToken cancellation);
}
