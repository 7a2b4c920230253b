using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

/// <summary>A book over a store of its own, removed at the end.</summary>
internal sealed class TemporaryBook : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TemporaryBook(TestStore file, ServiceProvider services)
    {
        File = file;
        _services = services;
    }

    public TestStore File { get; }

    public IEngagementBook Book => _services.GetRequiredService<IEngagementBook>();

    public IServiceProvider Services => _services;

    public static ChangeOrigin By(string who) => new(Guid.NewGuid(), who, "試験のため");

    public static EngagementFacts Facts(string title) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社みどり印刷") }],
    }.WithPaths();

    public static Task<TemporaryBook> CreateAsync(TestServer server) => CreateAsync(TestStore.On(server));

    public static async Task<TemporaryBook> CreateAsync(TestStore file, Action<IServiceCollection>? more = null)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddEngagements(_ => file.Address);
        more?.Invoke(services);
        TemporaryBook book = new(file, services.BuildServiceProvider());
        await book.Book.InitialiseAsync();
        return book;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Dispose();
    }
}
