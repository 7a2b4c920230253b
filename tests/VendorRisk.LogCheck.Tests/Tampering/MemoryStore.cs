using System.Runtime.CompilerServices;
using VendorRisk.Linked.Storage;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Tests.Tampering;

/// <summary>A store that was read into memory, so that it can be tampered with and put right again many thousand times.</summary>
internal sealed class MemoryStore : ILogStore
{
    private readonly Dictionary<string, DurableChainTable> _forms = new(StringComparer.Ordinal);

    /// <summary>The rows of each table that is checked: those of the logs, their heads, and those they vouch for.</summary>
    public SortedDictionary<string, List<DurableChainCell?[]>> Tables { get; } = new(StringComparer.Ordinal);

    public static async Task<MemoryStore> LoadAsync(ILogStore store)
    {
        MemoryStore memory = new();
        IReadOnlySet<string> tables = await store.TablesAsync(CancellationToken.None);
        foreach (string chain in tables.Where(table => table.EndsWith(ChainTables.Suffix, StringComparison.Ordinal)))
        {
            await memory.AddAsync(store, chain, ChainTables.Entries);
            await memory.AddAsync(store, chain[..^ChainTables.Suffix.Length] + ChainTables.HeadSuffix, ChainTables.Head);
            foreach (DurableChainRow entry in memory.Tables[chain].Select(cells => ChainTables.Entry(cells)!).Where(entry => entry.Kind == DurableChainRow.Form))
            {
                foreach ((string name, DurableChainTable form) in DurableChainForm.Read(entry.Key).Tables)
                {
                    await memory.AddAsync(store, name, form);
                }
            }
        }

        return memory;
    }

    public DurableChainTable Form(string table) => _forms[table];

    public Task<IReadOnlySet<string>> TablesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlySet<string>>(Tables.Keys.ToHashSet(StringComparer.Ordinal));

    public async IAsyncEnumerable<DurableChainCell?[]> RowsAsync(string table, DurableChainTable form, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (DurableChainCell?[] row in Tables[table])
        {
            yield return row;
        }

        await Task.CompletedTask;
    }

    public Task<bool> AnyAsync(string table, CancellationToken cancellation) => Task.FromResult(Tables[table].Count > 0);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task AddAsync(ILogStore store, string table, DurableChainTable form)
    {
        if (_forms.TryAdd(table, form))
        {
            Tables[table] = [];
            await foreach (DurableChainCell?[] row in store.RowsAsync(table, form, CancellationToken.None))
            {
                Tables[table].Add(row);
            }
        }
    }
}
