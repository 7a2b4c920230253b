using System.Collections.Immutable;
using System.Globalization;
using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Stores;

/// <summary>One run of <c>store copy</c>: module after module, each in one transaction.</summary>
internal sealed class StoreCopyRun(TextWriter output, TextWriter errors)
{
    /// <summary>Every connection of a VendorRisk bears such a name.</summary>
    private const string Others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'VendorRisk %'";

    /// <param name="configuration">Names the data folder and the database.</param>
    /// <param name="fromPostgres">From the database to the data folder's file; else the other way.</param>
    /// <param name="cancellation">Ends it; what was copied so far stays in the target.</param>
    public async Task<int> RunAsync(IConfiguration configuration, bool fromPostgres, CancellationToken cancellation)
    {
        StoreSettings? target = null;
        try
        {
            DataDirectory data = DataDirectory.Resolve(configuration);
            data.Prepare();
            StoreSettings file = StoreSettings.In(data);
            StoreSettings database = StoreSettings.Postgres(configuration);
            StoreSettings source = fromPostgres ? database : file;
            target = fromPostgres ? file : database;
            using StoreLock alone = StoreLock.ForCommand(data, null);
            await NobodyElseAsync(database, cancellation);
            await using DatabaseLock? server = await DatabaseLock.TakeAsync(database, cancellation: cancellation);
            if (!source.MayHoldSomething(data))
            {
                throw new StartupException($"{source.Name} がありません。環境変数 {DataDirectory.EnvironmentVariable} に、コピー元のデータの置き場所を指定してください。");
            }

            await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data, store: source).BuildServiceProvider();
            await CopyAsync([.. services.GetServices<IStoreCopy>().DistinctBy(module => module.Name)], source, target, cancellation);
            return ExitStatus.Done;
        }
        catch (Exception problem) when (problem is StartupException or InvalidOperationException && StoreTrouble.Of(problem) is null)
        {
            await errors.WriteLineAsync(problem.Message);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is { } said)
        {
            await errors.WriteLineAsync($"コピーできません（{said}）。{target?.Name} を空にし、設定を確かめてから、もう一度行ってください。コピー元は変わっていません。");
        }

        return ExitStatus.NotRead;
    }

    private async Task CopyAsync(IStoreCopy[] modules, StoreSettings source, StoreSettings target, CancellationToken cancellation)
    {
        if (await CopyMark.IsSetAsync(target.Address, cancellation))
        {
            throw new StartupException($"{target.Name} への前の store copy が途中で止まっています。{StoreProbe.CopyTarget(target)}、もう一度行ってください。コピー元は変わっていません。");
        }

        // Asked of all before the first is written: a target in use stays as it is.
        foreach (IStoreCopy module in modules)
        {
            if (await module.HoldsRowsAsync(target.Address, cancellation))
            {
                throw new StartupException($"コピー先の {target.Name} に、既に記録があります（{module.Name}）。使わないものなら、{StoreProbe.CopyTarget(target)}、もう一度行ってください。");
            }
        }

        await CopyMark.SetAsync(target.Address, cancellation);
        long rows = 0;
        int tables = 0;
        foreach (IStoreCopy module in modules)
        {
            ImmutableArray<(string Table, long Rows, string Hash)> copied = await module.CopyAsync(source.Address, target.Address, cancellation);
            foreach ((string table, long count, string hash) in copied)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table,-28} {count,10} 行  {hash[..16]}"));
            }

            rows += copied.Sum(t => t.Rows);
            tables += copied.Length;
        }

        await CopyMark.ClearAsync(target.Address, cancellation);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{tables} 表、{rows} 行を {target.Name} へコピーし、一致を確かめました。"));
        await output.WriteLineAsync(target.Address.IsPostgres
            ? $"次に、設定 {StoreSettings.Server} に postgres を指定し、同じデータの置き場所で起動してください。夜の控えは取られなくなるため、データベースの側（pg_dump など）で取ってください。"
            : $"次に、設定 {StoreSettings.Server} と接続文字列を外して起動してください。");
    }

    private static async Task NobodyElseAsync(StoreSettings database, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = await ServerConnection.OpenAsync(database.Address, "store copy", cancellation);
        await using NpgsqlCommand command = new(Others, connection);
        if (await command.ExecuteScalarAsync(cancellation) is > 0L)
        {
            throw new StartupException($"{database.Name} を、ほかの VendorRisk が使っています。すべて終わらせてから、もう一度行ってください。");
        }
    }
}
