using System.Data;
using System.Data.Common;
using VendorRisk.Storage;

namespace VendorRisk.Registry.Tests.Storage;

/// <summary>What SQLite does on a full disk: the commit fails, the transaction is gone, and another rollback fails for that.</summary>
public class FailedTransactionTests
{
    [Fact]
    public async Task Commit_ThatFailed_EndsTheTransactionQuietly_SoThatItsReasonIsHeard()
    {
        using GoneTransaction transaction = new();
        await DurableTransaction.Instance.TransactionFailedAsync(transaction, null!);
        DurableTransaction.Instance.TransactionFailed(transaction, null!);
        transaction.Rollbacks.ShouldBe(2);
    }

    private sealed class GoneTransaction : DbTransaction
    {
        public int Rollbacks { get; private set; }

        public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

        protected override DbConnection? DbConnection => null;

        public override void Commit() => throw new InvalidOperationException();

        public override void Rollback()
        {
            Rollbacks++;
            throw new Microsoft.Data.Sqlite.SqliteException("cannot rollback - no transaction is active", 1);
        }
    }
}
