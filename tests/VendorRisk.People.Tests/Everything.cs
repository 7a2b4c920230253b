namespace VendorRisk.People.Tests;

/// <summary>All that the module has stored, as text.</summary>
internal static class Everything
{
    private static readonly string[] Tables = ["account", "post", "recovery", "first_key", "proposal", "log", "token"];

    public static string Of(TemporaryPeople store) =>
        string.Join('\n', Tables.SelectMany(table => store.File.Query($"SELECT * FROM people_{table}")));

    public static string OfTheLog(TemporaryPeople store) => string.Join('\n', store.File.Query("SELECT * FROM people_log"));
}
