using Npgsql;

namespace VendorRisk.Linked.Storage;

/// <summary>The schema of a PostgreSQL database in which the tables lie.</summary>
internal static class DurableSchema
{
    /// <summary>The schema that a connection names; null when it leaves that to the server.</summary>
    public static string? Of(string connectionString) => Of(new NpgsqlConnectionStringBuilder(connectionString));

    /// <summary>The schema that a connection names; null when it leaves that to the server.</summary>
    public static string? Of(NpgsqlConnectionStringBuilder connection) =>
        connection.SearchPath?.Split(',')[0].Trim().Trim('"') is { Length: > 0 } schema ? schema : null;

    /// <summary>The statement that makes a schema where it is missing. An identifier cannot be a parameter; it is quoted.</summary>
    public static string Create(string schema) => $"CREATE SCHEMA IF NOT EXISTS {Quoted(schema)}";

    public static string Quoted(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
