namespace VendorRisk.Testing;

/// <summary>Questions to a store about its own tables; <c>{0}</c> stands for what a module's tables begin with.</summary>
internal static class StoreShape
{
    public const string SqliteSettings =
        "SELECT (SELECT journal_mode FROM pragma_journal_mode) || (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys)";

    /// <summary>Columns of text on PostgreSQL that are not compared byte by byte.</summary>
    public const string OtherCollations =
        """
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_name LIKE '{0}\_%' AND table_name <> '{0}_migrations' AND data_type IN ('text', 'character varying') AND collation_name IS DISTINCT FROM 'C'
        """;

    private const string Ours = "m.type = 'table' AND m.name LIKE '{0}!_%' ESCAPE '!' AND m.name <> '{0}_migrations'";

    private static readonly string[] Sqlite =
    [
        "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE " + Ours + " ORDER BY 1, 2",
        "SELECT m.name, i.name, i.\"unique\", c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE " + Ours + " ORDER BY 1, 2, c.seqno",
        "SELECT m.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE " + Ours + " ORDER BY 1, 3",
    ];

    private static readonly string[] Postgres =
    [
        "SELECT table_name, column_name, data_type, is_nullable, collation_name, column_default, is_identity FROM information_schema.columns WHERE table_name LIKE '{0}\\_%' AND table_name <> '{0}_migrations' ORDER BY 1, 2",
        "SELECT indexdef FROM pg_indexes WHERE tablename LIKE '{0}\\_%' AND tablename <> '{0}_migrations' ORDER BY 1",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2",
    ];

    /// <summary>Everything that a migration makes, triggers too.</summary>
    public static string[] Everything(TestServer server) => server == TestServer.Postgres
        ? [.. Postgres, "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"]
        : ["SELECT sql FROM sqlite_master ORDER BY name"];

    /// <summary>Columns, indexes and foreign keys.</summary>
    public static string[] Questions(TestServer server) => server == TestServer.Postgres ? Postgres : Sqlite;
}
