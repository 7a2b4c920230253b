using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Learning.Storage;

namespace VendorRisk.Learning.Tests.Corrections;

/// <summary>Corrections in a store file of their own.</summary>
internal sealed class TemporaryCorrections : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vendorrisk-learning-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    private TemporaryCorrections()
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(new FixedClock(Now));
        services.AddLearning(_ => $"Data Source={_file}");
        _services = services.BuildServiceProvider();
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public ISafeguardCorrections Book => _services.GetRequiredService<ISafeguardCorrections>();

    public static async Task<TemporaryCorrections> CreateAsync()
    {
        TemporaryCorrections store = new();
        await store.Book.InitialiseAsync();
        return store;
    }

    public static RecordCorrection Correction(string text = "名簿は鍵のかかる棚に置く。") => new()
    {
        CommandId = Guid.NewGuid(),
        Who = "山田",
        Why = "読み取りの確認",
        Text = text,
        Side = SentenceSide.Contractor,
        Section = SentenceSection.Operational,
        Before = ["OP-11"],
        After = ["OP-10"],
    };

    public Task<LearningContext> ContextAsync() => _services.GetRequiredService<IDbContextFactory<LearningContext>>().CreateDbContextAsync();

    public List<string> Query(string sql)
    {
        using SqliteConnection connection = new($"Data Source={_file}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constant text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + suffix);
        }
    }
}
