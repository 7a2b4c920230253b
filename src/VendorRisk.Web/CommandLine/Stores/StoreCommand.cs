using System.CommandLine;

namespace VendorRisk.Web.CommandLine.Stores;

/// <summary><c>store copy --from SERVER --to SERVER</c>: moves an installation from the data folder's SQLite file to PostgreSQL, or back.</summary>
internal static class StoreCommand
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    public static Command Create()
    {
        Option<string> from = Side("--from", "コピー元");
        Option<string> to = Side("--to", "コピー先（空であること）");
        Command copy = new("copy", "すべての記録をコピーし、両方を読み直して一致を確かめます。VendorRisk を終わらせてから行ってください。") { from, to };
        copy.Validators.Add(result =>
        {
            if (result.GetValue(from) == result.GetValue(to))
            {
                result.AddError("--from と --to には、違うものを指定してください。");
            }
        });
        copy.SetAction((parsed, cancellation) => new StoreCopyRun(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .RunAsync(new ConfigurationBuilder().AddEnvironmentVariables().Build(), parsed.GetValue(from) == Postgres, cancellation));
        return new Command("store", "データの保存先を扱います。") { copy };
    }

    private static Option<string> Side(string name, string what)
    {
        Option<string> side = new(name)
        {
            Description = $"{what}。{Sqlite} はデータの置き場所のファイル、{Postgres} は設定 VendorRisk:Store:ConnectionString のデータベース",
            Required = true,
        };
        side.AcceptOnlyFromAmong(Sqlite, Postgres);
        return side;
    }
}
