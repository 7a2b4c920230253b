using System.Data.Common;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>Opens the store of the data folder for one command, as the web server would, and closes it again.</summary>
internal static class StoreSession
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> command, CancellationToken cancellation)
    {
        DataDirectory data = DataDirectory.Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        try
        {
            data.Prepare();
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data).BuildServiceProvider();
            await InitialiseAsync(services, cancellation);
            return await command(services);
        }
        catch (Exception problem) when (problem is StartupException or PolicyException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }
        catch (DbException problem)
        {
            await Console.Error.WriteLineAsync($"データのファイル {data.Store} を開けません（{problem.Message}）。環境変数 {DataDirectory.EnvironmentVariable} の指す場所を確かめてください。");
        }

        return ExitStatus.NotRead;
    }

    /// <summary>Brings the tables up to date that judging needs.</summary>
    public static async Task InitialiseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<IVendorRegistry>().InitialiseAsync(cancellation);
        await services.GetRequiredService<IEngagementBook>().InitialiseAsync(cancellation);
        await services.GetRequiredService<IAssessmentBook>().InitialiseAsync(cancellation);
        await services.GetRequiredService<IPolicyBook>().InitialiseAsync(cancellation);
        await services.GetRequiredService<IPackLibrary>().FollowAsync(cancellation);
    }
}
