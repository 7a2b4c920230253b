using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Tests;

/// <summary>A book over a store file of its own, removed at the end.</summary>
internal sealed class TemporaryBook : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TemporaryBook(string file, ServiceProvider services)
    {
        File = file;
        _services = services;
    }

    public string File { get; }

    public IEngagementBook Book => _services.GetRequiredService<IEngagementBook>();

    public IServiceProvider Services => _services;

    public static ChangeContext By(string who) => new(Guid.NewGuid(), who, "試験のため");

    public static EngagementFacts Facts(string title) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社みどり印刷") }],
    }.WithPaths();

    public static async Task<TemporaryBook> CreateAsync(string? file = null, Action<IServiceCollection>? more = null)
    {
        file ??= Path.Combine(Path.GetTempPath(), $"vendorrisk-{Guid.NewGuid():N}.db");
        ServiceCollection services = new();
        services.AddLogging();
        services.AddEngagements(_ => $"Data Source={file}");
        more?.Invoke(services);
        TemporaryBook book = new(file, services.BuildServiceProvider());
        await book.Book.InitialiseAsync();
        return book;
    }

    public List<string> Query(string sql)
    {
        using SqliteConnection connection = new($"Data Source={File}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constant text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            System.IO.File.Delete(File + suffix);
        }
    }
}
