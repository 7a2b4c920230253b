namespace VendorRisk.Linked.Storage;

/// <summary>What a migration for PostgreSQL adds so that the server refuses to change records; on SQLite the migrations say the same in its own words.</summary>
internal static class DurableGuard
{
    /// <summary>The statements that guard a table.</summary>
    /// <param name="table">The table, e.g. <c>registry_audit</c>.</param>
    /// <param name="says">Why a change is refused, for whoever tries.</param>
    /// <param name="onlyGrows">Whether rows are never removed either.</param>
    public static string Postgres(string table, string says, bool onlyGrows = true) =>
        $"""
        CREATE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{says}'; END $$;
        CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_refuse();

        """ + (onlyGrows
            ? $"""
            CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_refuse();
            CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse();

            """
            : "");
}
