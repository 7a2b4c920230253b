using Microsoft.Data.Sqlite;
using SQLitePCL;
using VendorRisk.Linked.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

/// <summary>What is left on a full disk: the commit has failed, SQLite has rolled the transaction back, and the provider does not know.</summary>
public class FailedTransactionTests
{
    [Fact]
    public async Task Transaction_RolledBackBySqliteItself_IsDisposedQuietly_SoThatTheReasonIsHeard()
    {
        using StoreFile file = new();
        await using SqliteConnection connection = new(file.ConnectionString);
        await connection.OpenAsync();

        SqliteTransaction unguarded = RolledBack(connection);
        Should.Throw<SqliteException>(unguarded.Dispose).Message.ShouldContain("cannot rollback", customMessage: "or this test shows nothing");
        DurableTransaction.Instance.TransactionFailed(unguarded, null!);

        SqliteTransaction guarded = RolledBack(connection);
        await DurableTransaction.Instance.TransactionFailedAsync(guarded, null!);
        Should.NotThrow(guarded.Dispose);
        Should.NotThrow(connection.BeginTransaction).Dispose();
    }

    [Fact]
    public void Transaction_StillOpen_IsRolledBack_AndAnEndedOneLeftAlone()
    {
        using StoreFile file = new();
        using SqliteConnection connection = new(file.ConnectionString);
        connection.Open();
        using SqliteTransaction open = connection.BeginTransaction();
        using SqliteCommand create = new("CREATE TABLE t (x INTEGER)", connection, open);
        create.ExecuteNonQuery();
        DurableTransaction.Instance.TransactionFailed(open, null!);
        file.Query("SELECT count(*) FROM sqlite_master").ShouldBe(["0"]);
        Should.NotThrow(() => DurableTransaction.Instance.TransactionFailed(open, null!));
    }

    /// <remarks>The provider takes its hook off before it commits, so it hears nothing of what SQLite then rolls back.</remarks>
    private static SqliteTransaction RolledBack(SqliteConnection connection)
    {
        SqliteTransaction transaction = connection.BeginTransaction();
        raw.sqlite3_rollback_hook(connection.Handle, null, null);
        using SqliteCommand rollback = new("ROLLBACK", connection, transaction);
        rollback.ExecuteNonQuery();
        return transaction;
    }
}
