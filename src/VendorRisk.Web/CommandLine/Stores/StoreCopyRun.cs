using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Stores;

/// <summary>One run of <c>store copy</c>, while nobody else uses either side.</summary>
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

            target.MakePrivate(data);
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data, store: source).BuildServiceProvider();
            await new StoreFilling(output).RunAsync(services.GetServices<IStoreCopy>(), source, target, "store copy", cancellation);
            await output.WriteLineAsync(target.Address.IsPostgres
                ? $"次に、設定 {StoreSettings.Server} に postgres を指定し、同じデータの置き場所で起動してください。夜の控えは、これまでと同じ場所に取られます。"
                : $"次に、設定 {StoreSettings.Server} と接続文字列を外して起動してください。");
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
