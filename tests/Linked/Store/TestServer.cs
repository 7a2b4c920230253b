namespace VendorRisk.Testing;

/// <summary>The servers on which every store is tried.</summary>
public enum TestServer
{
    Sqlite,

    Postgres,
}
