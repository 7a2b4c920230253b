using VendorRisk.Application;
using VendorRisk.Scoring;
using VendorRisk.Web.Samples;

namespace VendorRisk.Web.Composition;

/// <summary>Makes the store ready before the first page is served.</summary>
internal sealed class StoreStartup(DataDirectory data, StoreSettings store, StoreTables tables, IPackLibrary packs, LoadSampleVendors sampleVendors, SampleLoader samples, NoteAct note)
{
    /// <summary>Brings every module's tables up to date, then loads the samples: for those who have no host.</summary>
    /// <exception cref="StartupException">The store cannot be opened or brought up to date.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        await LoadSamplesAsync(cancellation);
    }

    /// <summary>Takes the database for this host alone, or beside the other nodes, until the lock is given back.</summary>
    /// <returns>Null where the store is a file.</returns>
    /// <exception cref="StartupException">Another host has it, or it does not answer.</exception>
    public async Task<DatabaseLock?> LockAsync(bool shared, CancellationToken cancellation)
    {
        DatabaseLock? taken = null;
        await StoreTrouble.ExplainAsync(data, store, async () => taken = await DatabaseLock.TakeAsync(store, shared, cancellation));
        return taken;
    }

    /// <summary>Brings every module's tables up to date.</summary>
    /// <exception cref="StartupException">The store cannot be opened or brought up to date.</exception>
    public Task PrepareAsync(CancellationToken cancellation) => StoreTrouble.ExplainAsync(data, store, async () =>
    {
        await StoreProbe.RunAsync(store, cancellation);
        await tables.InitialiseAsync(cancellation);
        await packs.InitialiseAsync(cancellation);
        await RestoreMark.TakeAsync(data, note, cancellation);
    });

    /// <summary>Puts the samples into a store that never saw them.</summary>
    /// <exception cref="StartupException">The store cannot be written to.</exception>
    public Task LoadSamplesAsync(CancellationToken cancellation) => StoreTrouble.ExplainAsync(data, store, async () =>
    {
        await sampleVendors.RunAsync(cancellation);
        await samples.LoadAsync(cancellation);
    });
}
