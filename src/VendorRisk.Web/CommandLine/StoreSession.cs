using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Residents;

namespace VendorRisk.Web.CommandLine;

/// <summary>Opens the store of the data folder for one command and closes it again.</summary>
internal static class StoreSession
{
    /// <summary>For a command that only reads: it runs beside the web server, and then leaves the tables as that keeps them.</summary>
    public static Task<int> ReadAsync(Func<IServiceProvider, Task<int>> command, CancellationToken cancellation) => RunAsync(
        async services =>
        {
            await PrepareToReadAsync(services, cancellation);
            return await command(services);
        });

    /// <summary>For a command that writes: while the web server or another such command runs it is refused.</summary>
    /// <param name="page">Where the same is done on the pages; null when nowhere.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Task<int> WriteAsync(string? page, Func<IServiceProvider, Task<int>> command, CancellationToken cancellation) => RunAsync(
        async services =>
        {
            await using StoreRight right = await StoreRight.ForCommandAsync(services.GetRequiredService<DataDirectory>(), services.GetRequiredService<StoreSettings>(), page, cancellation);
            await UpgradeAsync(services, cancellation);
            return await command(services);
        });

    /// <summary>Brings the policy and the plugins of the store in force, and its tables up to date where no other process keeps them.</summary>
    public static async Task PrepareToReadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using (StoreRight? right = await StoreRight.TryForCommandAsync(services.GetRequiredService<DataDirectory>(), services.GetRequiredService<StoreSettings>(), cancellation))
        {
            if (right is not null)
            {
                await UpgradeAsync(services, cancellation);
                return;
            }
        }

        await services.GetRequiredService<IPolicyBook>().FollowAsync(cancellation);
        await services.GetRequiredService<IPackLibrary>().FollowAsync(cancellation);
    }

    private static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> command)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        DataDirectory data = DataDirectory.Resolve(configuration);
        try
        {
            data.Prepare();
            StoreSettings store = StoreSettings.Resolve(configuration, data);
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton(ResidentsSettings.Resolve(configuration)).AddVendorRisk(data, CurrentActor.Resolve(configuration), store, ProfileSettings.Resolve(configuration, data)).BuildServiceProvider();
            return await TellOfTroubleAsync(store, () => command(services));
        }
        catch (Exception problem) when (problem is StartupException or PolicyException or BackupException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }
        catch (Exception problem) when (StoreTrouble.IsFull(problem))
        {
            await Console.Error.WriteLineAsync(StoreTrouble.Full(data));
        }

        return ExitStatus.NotRead;
    }

    private static async Task<int> TellOfTroubleAsync(StoreSettings store, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is { } said && !StoreTrouble.IsFull(problem))
        {
            await Console.Error.WriteLineAsync($"{store.Name} を開けません（{said}）。{store.WhatToCheck}");
            return ExitStatus.NotRead;
        }
    }

    private static async Task UpgradeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        Restore.RefuseUnfinished(services.GetRequiredService<DataDirectory>());
        await services.GetRequiredService<BeforeUpgrade>().RunAsync(cancellation);
        await InitialiseAsync(services, cancellation);
    }

    /// <summary>Brings the tables up to date and the plugins of the store in force.</summary>
    public static async Task InitialiseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<StoreTables>().InitialiseAsync(cancellation);
        await services.GetRequiredService<IPackLibrary>().FollowAsync(cancellation);
    }
}
