using VendorRisk.Linked.Storage;

namespace VendorRisk.LogCheck.Reading;

/// <summary>The tables that are checked, as the server holds them.</summary>
internal interface ILogStore : IAsyncDisposable
{
    /// <summary>The names of all tables.</summary>
    Task<IReadOnlySet<string>> TablesAsync(CancellationToken cancellation);

    /// <summary>Every row of a table in the order of its key.</summary>
    /// <exception cref="StoreUnreadableException">The table, or one of its columns, cannot be read.</exception>
    IAsyncEnumerable<DurableChainCell?[]> RowsAsync(string table, DurableChainTable form, CancellationToken cancellation);

    /// <summary>Whether a table holds any row.</summary>
    Task<bool> AnyAsync(string table, CancellationToken cancellation);
}
