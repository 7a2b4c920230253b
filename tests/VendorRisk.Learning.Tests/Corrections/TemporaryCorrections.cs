using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;

namespace VendorRisk.Learning.Tests.Corrections;

/// <summary>Corrections in a store of their own.</summary>
internal sealed class TemporaryCorrections : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TemporaryCorrections(TestServer server)
    {
        File = TestStore.On(server);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(new FixedClock(Now));
        services.AddLearning(_ => File.Address);
        _services = services.BuildServiceProvider();
    }

    public TestStore File { get; }

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public ISafeguardCorrections Book => _services.GetRequiredService<ISafeguardCorrections>();

    public static async Task<TemporaryCorrections> CreateAsync(TestServer server)
    {
        TemporaryCorrections store = new(server);
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

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Dispose();
    }
}
