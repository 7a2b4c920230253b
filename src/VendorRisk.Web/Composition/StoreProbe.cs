using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>Looks at a PostgreSQL server before the modules do, which would log every failure at length.</summary>
internal static class StoreProbe
{
    private const string Question = "SELECT current_setting('server_encoding'), current_setting('synchronous_commit')";

    /// <exception cref="StartupException">The database cannot keep what the product promises.</exception>
    /// <exception cref="NpgsqlException">It does not answer.</exception>
    public static async Task RunAsync(StoreSettings store, CancellationToken cancellation)
    {
        if (!store.Address.IsPostgres)
        {
            return;
        }

        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(store.Address.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using NpgsqlCommand command = new(Question, connection);
        await using NpgsqlDataReader answer = await command.ExecuteReaderAsync(cancellation);
        await answer.ReadAsync(cancellation);
        if (answer.GetString(0) != "UTF8")
        {
            throw new StartupException($"{store.Name} の文字コードが {answer.GetString(0)} です。UTF8 のデータベースを作って指定してください。");
        }

        if (answer.GetString(1) == "off")
        {
            throw new StartupException($"{store.Name} は、ディスクに書く前に「保存した」と答える設定（synchronous_commit = off）です。停電で記録を失わないよう、on にしてください。");
        }
    }
}
