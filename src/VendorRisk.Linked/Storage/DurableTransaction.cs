using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// Lets the reason come through why a transaction could not be committed. On a full disk SQLite has rolled it back by itself; when the transaction was then
/// disposed, the second rollback failed with "cannot rollback", and that took the reason's place.
/// </summary>
internal sealed class DurableTransaction : DbTransactionInterceptor
{
    public static DurableTransaction Instance { get; } = new();

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => End(transaction);

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        End(transaction);
        return Task.CompletedTask;
    }

    private static void End(DbTransaction transaction)
    {
        try
        {
            transaction.Rollback();
        }
        catch (DbException)
        {
            // SQLite has rolled back by itself. The provider has now ended the transaction, too, so that disposing it tries nothing more.
        }
        catch (InvalidOperationException)
        {
            // The provider has ended it already.
        }
    }
}
