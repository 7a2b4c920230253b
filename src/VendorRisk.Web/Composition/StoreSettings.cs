using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>Which store the modules are given: the SQLite file of the data folder, unless the operator names a PostgreSQL database.</summary>
/// <param name="Address">The store.</param>
/// <param name="Name">What messages call it, without any secret.</param>
internal sealed record StoreSettings(StoreAddress Address, string Name)
{
    public const string Server = "VendorRisk:Store:Server";

    /// <summary>A secret: for the environment or a settings file that nobody else can read.</summary>
    public const string ConnectionString = "VendorRisk:Store:ConnectionString";

    /// <summary>A file that holds the connection string and nothing else, as container platforms hand out secrets.</summary>
    public const string ConnectionStringFile = "VendorRisk:Store:ConnectionStringFile";

    private const string Example = "例: Host=db;Database=vendorrisk;Username=vendorrisk;Password=（パスワード）";

    /// <summary>The SQLite file of a data folder.</summary>
    public static StoreSettings In(DataDirectory data) => new(StoreAddress.Sqlite(data.ConnectionString), $"データのファイル {data.Store}");

    /// <summary>What the operator asks for.</summary>
    /// <exception cref="StartupException">The settings do not name a store.</exception>
    public static StoreSettings Resolve(IConfiguration configuration, DataDirectory data)
    {
        string server = configuration[Server]?.Trim() ?? "";
        string? connection = Connection(configuration);
        return server.ToUpperInvariant() switch
        {
            "" or "SQLITE" when connection is null => In(data),
            "" or "SQLITE" => throw new StartupException($"接続文字列が指定されていますが、設定 {Server} が postgres ではありません。PostgreSQL を使うときは postgres にしてください。"),
            "POSTGRES" => Postgres(configuration),
            _ => throw new StartupException($"設定 {Server} には sqlite か postgres を指定してください（今の値: {server}）。"),
        };
    }

    /// <summary>What an operator looks at when the store does not open.</summary>
    public string WhatToCheck => Address.IsPostgres
        ? $"サーバーが動いているか、設定 {ConnectionString} の接続先・利用者・パスワードが正しいかを確かめてください。"
        : $"環境変数 {DataDirectory.EnvironmentVariable} の指す場所と、読み書きの権限を確かめてください。";

    /// <summary>Whether there is a store to read; a database that is named is taken for one.</summary>
    public bool MayHoldSomething(DataDirectory data) => Address.IsPostgres || File.Exists(data.Store);

    /// <summary>Makes an empty file that only its owner may read, where the store is a file and there is none yet.</summary>
    public void MakePrivate(DataDirectory data)
    {
        if (!Address.IsPostgres)
        {
            UnixPrivate.CreateMissing(data.Store);
        }
    }

    /// <summary>The database that the operator names.</summary>
    /// <exception cref="StartupException">None is named.</exception>
    public static StoreSettings Postgres(IConfiguration configuration)
    {
        string connection = Connection(configuration) ?? throw new StartupException($"PostgreSQL の接続先がありません。設定 {ConnectionString} に接続文字列を指定してください。{Example}");
        try
        {
            NpgsqlConnectionStringBuilder read = new(connection);
            return string.IsNullOrEmpty(read.Host) || string.IsNullOrEmpty(read.Database)
                ? throw new StartupException($"設定 {ConnectionString} に Host と Database を指定してください。{Example}")
                : new StoreSettings(StoreAddress.Postgres(connection), $"データベース {read.Database}（PostgreSQL、{read.Host}）");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or InvalidCastException)
        {
            // The driver's message may quote the text, and with it the password.
            throw new StartupException($"設定 {ConnectionString} を接続文字列として読めません。{Example}");
        }
    }

    private static string? Connection(IConfiguration configuration)
    {
        if (configuration[ConnectionString] is { } given && !string.IsNullOrWhiteSpace(given))
        {
            return given;
        }

        if (configuration[ConnectionStringFile] is not { } file || string.IsNullOrWhiteSpace(file))
        {
            return null;
        }

        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"設定 {ConnectionStringFile} のファイル {file} を読めません（{problem.Message}）。", problem);
        }
    }
}
