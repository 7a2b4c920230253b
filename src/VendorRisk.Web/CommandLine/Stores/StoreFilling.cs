using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Stores;

/// <summary>Fills an empty store with all that another holds: module after module, each in one transaction, both sides read again.</summary>
internal sealed class StoreFilling(TextWriter output)
{
    /// <param name="modules">What copies each module's tables.</param>
    /// <param name="source">The store that is copied; nobody writes to it meanwhile.</param>
    /// <param name="target">The store that is filled.</param>
    /// <param name="again">What to do again when it was ended half-way, e.g. <c>store copy</c>.</param>
    /// <param name="cancellation">Ends it; what was copied so far stays in the target, which a host then refuses.</param>
    /// <exception cref="StartupException">The target holds something, or what it then holds is not what the source does.</exception>
    public async Task RunAsync(IEnumerable<IStoreCopy> modules, StoreSettings source, StoreSettings target, string again, CancellationToken cancellation)
    {
        IStoreCopy[] all = [.. modules.DistinctBy(module => module.Name)];
        if (await CopyMark.IsSetAsync(target.Address, cancellation))
        {
            throw new StartupException($"{target.Name} へのコピーが、前に途中で止まっています。{StoreProbe.CopyTarget(target)}、もう一度 {again} を行ってください。コピー元は変わっていません。");
        }

        // Asked of all before the first is written: a target in use stays as it is.
        foreach (IStoreCopy module in all)
        {
            if (await module.HoldsRowsAsync(target.Address, cancellation))
            {
                throw new StartupException($"コピー先の {target.Name} に、既に記録があります（{module.Name}）。使わないものなら、{StoreProbe.CopyTarget(target)}、もう一度 {again} を行ってください。");
            }
        }

        await CopyMark.SetAsync(target.Address, cancellation);
        long rows = 0;
        int tables = 0;
        foreach (IStoreCopy module in all)
        {
            ImmutableArray<(string Table, long Rows, string Hash)> copied = await CopyAsync(module, source, target, cancellation);
            foreach ((string table, long count, string hash) in copied)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table,-28} {count,10} 行  {hash[..16]}"));
            }

            rows += copied.Sum(t => t.Rows);
            tables += copied.Length;
        }

        await CopyMark.ClearAsync(target.Address, cancellation);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{tables} 表、{rows} 行を {target.Name} へコピーし、一致を確かめました。"));
    }

    private static async Task<ImmutableArray<(string Table, long Rows, string Hash)>> CopyAsync(IStoreCopy module, StoreSettings source, StoreSettings target, CancellationToken cancellation)
    {
        try
        {
            return await module.CopyAsync(source.Address, null, target.Address, cancellation);
        }
        catch (InvalidOperationException problem) when (StoreTrouble.Of(problem) is null)
        {
            throw new StartupException(problem.Message, problem);
        }
    }
}
