using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Storage;

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

    /// <remarks>Rolls back what SQLite has not rolled back yet, and marks the transaction as ended either way.</remarks>
    private static void End(DbTransaction transaction)
    {
        try
        {
            transaction.Rollback();
        }
        catch (Exception ended) when (ended is DbException or InvalidOperationException)
        {
            _ = ended; // It had ended already.
        }
    }
}
