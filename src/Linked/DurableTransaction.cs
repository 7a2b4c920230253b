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

    /// <remarks>
    /// Rolls back what SQLite has not rolled back yet. Where it has, the provider still takes the transaction for open and would roll back once more when
    /// it is disposed; an empty transaction, which writes nothing, gives that rollback something to end.
    /// </remarks>
    private static void End(DbTransaction transaction)
    {
        try
        {
            transaction.Rollback();
        }
        catch (DbException) when (transaction.Connection is { } connection)
        {
            using DbCommand begin = connection.CreateCommand();
            begin.CommandText = "BEGIN;";
            begin.Transaction = transaction;
            begin.ExecuteNonQuery();
            transaction.Rollback();
        }
        catch (InvalidOperationException)
        {
            // The provider has ended it already.
        }
    }
}
