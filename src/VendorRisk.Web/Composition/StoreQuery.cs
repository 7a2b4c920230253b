using Microsoft.Data.Sqlite;

namespace VendorRisk.Web.Composition;

/// <summary>Asks a store's file about itself, past the modules.</summary>
internal static class StoreQuery
{
    /// <summary>Opens a connection of its own, which closing it ends.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The first column of an answer, as text. It may take as long as it takes.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="statement">Text of the product's own.</param>
    public static List<string> Column(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Never what somebody has entered.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetValue(0).ToString() ?? "");
        }

        return rows;
    }

    /// <summary>The number that is the answer.</summary>
    public static long Number(SqliteConnection connection, string statement) => long.Parse(Column(connection, statement)[0], System.Globalization.CultureInfo.InvariantCulture);
}
