using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>Looks at a store before the modules do: whether it is whole, and whether a server keeps what it is given. They would log every failure at length.</summary>
internal static class StoreProbe
{
    private const string Question = "SELECT current_setting('server_encoding'), current_setting('synchronous_commit')";

    /// <summary>How a store is made ready to be copied into, to be followed by what comes next.</summary>
    public static string CopyTarget(StoreSettings store) => store.Address.IsPostgres
        ? "データベースを空に（DROP DATABASE と CREATE DATABASE）してから"
        : "そのファイルをデータの置き場所の外へ移してから";

    /// <exception cref="StartupException">The database cannot keep what the product promises.</exception>
    /// <exception cref="NpgsqlException">It does not answer.</exception>
    public static async Task RunAsync(StoreSettings store, CancellationToken cancellation)
    {
        if (await CopyMark.IsSetAsync(store.Address, cancellation))
        {
            throw new StartupException($"{store.Name} へ記録を入れる作業（store copy か restore）が途中で止まっていて、記録がそろっていません。{CopyTarget(store)}、同じ作業をもう一度行ってください。store copy のときは、コピー元で起動することもできます。");
        }

        if (!store.Address.IsPostgres)
        {
            return;
        }

        await using NpgsqlConnection connection = await ServerConnection.OpenAsync(store.Address, "VendorRisk probe", cancellation);
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
