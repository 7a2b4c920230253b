using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Stores;

/// <summary>One run of <c>store copy</c>, while nobody else uses either side.</summary>
internal sealed class StoreCopyRun(TextWriter output, TextWriter errors)
{
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
            await using StoreRight right = await StoreRight.ForCommandAsync(data, database, page: null, cancellation);
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
        catch (StartupException problem)
        {
            await errors.WriteLineAsync(problem.Message);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is { } said)
        {
            await errors.WriteLineAsync($"コピーできません（{said}）。{target?.Name} を空にし、設定を確かめてから、もう一度行ってください。コピー元は変わっていません。");
        }

        return ExitStatus.NotRead;
    }
}
