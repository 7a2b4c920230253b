using System.CommandLine;
using VendorRisk.Web.Samples.Generated;

namespace VendorRisk.Web.CommandLine.Samples;

/// <summary><c>samples generate N</c>: fills a store with made-up data to test the load. For development alone: a store in use would not get rid of it again.</summary>
internal static class SamplesCommand
{
    private const string Development = "Development";
    private static readonly string[] Settings = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <param name="environment">The environment's variables.</param>
    public static Command Create(IConfiguration environment)
    {
        Argument<int> engagements = new("N") { Description = "委託案件の数" };
        Option<int?> vendors = new("--vendors") { Description = "登録する事業者の数。なければ、委託案件の5分の2", HelpName = "M" };
        Option<int> seed = new("--seed") { Description = "乱数の種。同じ数なら、同じものができる", DefaultValueFactory = _ => GenerationSize.DefaultSeed };
        engagements.Validators.Add(result => Within(result, engagements.Name, result.GetValue(engagements), 1, 1_000_000));
        vendors.Validators.Add(result => Within(result, vendors.Name, result.GetValue(vendors) ?? 0, 0, CompanyNames.Count));
        Command generate = new("generate", "負荷を試すための委託案件と事業者を作り、評価まで済ませます。開発環境でだけ使えます。") { engagements, vendors, seed };
        generate.SetAction(async (parsed, cancellation) =>
        {
            if (!IsDevelopment(environment))
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    "負荷試験用のデータは、開発環境でだけ作れます。作ったものは通常の委託案件と同じ扱いになり、後からまとめて消すことはできません。"
                    + $"開発用のデータの置き場所を環境変数 VENDORRISK_DATA に、{Development} を環境変数 DOTNET_ENVIRONMENT（または ASPNETCORE_ENVIRONMENT）に指定してから、もう一度行ってください。");
                return ExitStatus.NotRead;
            }

            int wanted = parsed.GetValue(engagements);
            GenerationSize size = new(wanted, parsed.GetValue(vendors) ?? GenerationSize.VendorsFor(wanted), parsed.GetValue(seed));
            TextWriter output = parsed.InvocationConfiguration.Output;
            return await StoreSession.WriteAsync(null, services => RunAsync(services, size, output, cancellation), cancellation);
        });
        return new Command("samples", "負荷を試すためのデータを扱います。") { generate };
    }

    private static async Task<int> RunAsync(IServiceProvider services, GenerationSize size, TextWriter output, CancellationToken cancellation)
    {
        GeneratedVendor vendor = ActivatorUtilities.CreateInstance<GeneratedVendor>(services);
        Generation generation = ActivatorUtilities.CreateInstance<Generation>(services, vendor);
        int made = await generation.RunAsync(size, new GenerationConsole(output), cancellation);
        await output.WriteLineAsync($"委託案件 {made} 件を作りました（{size.Engagements - made} 件は既にあります）。");
        return ExitStatus.Done;
    }

    // One of the variables says so, and none says otherwise.
    private static bool IsDevelopment(IConfiguration environment)
    {
        string[] said = [.. Settings.Select(name => environment[name]).OfType<string>().Where(value => value.Length > 0)];
        return said.Length > 0 && said.All(value => string.Equals(value, Development, StringComparison.OrdinalIgnoreCase));
    }

    private static void Within(System.CommandLine.Parsing.SymbolResult result, string name, int given, int least, int most)
    {
        if (given < least || given > most)
        {
            result.AddError($"{name} は、{least} から {most} までの数で指定してください。");
        }
    }
}
