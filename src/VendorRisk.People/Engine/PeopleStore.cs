using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>Opens the module's store.</summary>
internal sealed class PeopleStore(IDbContextFactory<PeopleContext> contexts, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => JapanClock.DateOf(Now);

    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        await using PeopleContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public Task<PeopleContext> ReadAsync(CancellationToken cancellation) => contexts.CreateDbContextAsync(cancellation);

    /// <summary>Begins a write; no other write of any process comes between its reads and its commit. Nothing slow belongs into it.</summary>
    public async Task<PeopleWrite> WriteAsync(CancellationToken cancellation)
    {
        PeopleContext db = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            return new PeopleWrite(db, await db.BeginWriteAsync(cancellation), clock.GetUtcNow(), cancellation);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
