using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests;

/// <summary>A register over a store of its own, removed at the end. Its clock stands at 2026-11-21 09:00 in Japan.</summary>
internal sealed class TemporaryRegister : IAsyncDisposable
{
    public const string RightNumber = "7120001077523";
    public const string OtherRightNumber = "4011001098993";

    private readonly ServiceProvider _services;

    private TemporaryRegister(TestStore file, ServiceProvider services)
    {
        File = file;
        _services = services;
    }

    public TestStore File { get; }

    public IVendorRegistry Register => _services.GetRequiredService<IVendorRegistry>();

    public IServiceProvider Services => _services;

    public IOutbox Outbox => _services.GetRequiredService<IOutbox>();

    public FixedClock Clock => (FixedClock)_services.GetRequiredService<TimeProvider>();

    public static ChangeOrigin By(string who = "山田") => new(Guid.NewGuid(), who, "試験のため");

    public static VendorCertification Isms(DateOnly? expires = null) => new() { Id = Guid.NewGuid(), Scheme = "ISMS", Expires = expires };

    public static Task<TemporaryRegister> CreateAsync(TestServer server) => CreateAsync(TestStore.On(server));

    public static async Task<TemporaryRegister> CreateAsync(TestStore file, Action<IServiceCollection>? more = null)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FixedClock(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)));
        services.AddRegistry(_ => file.Address);
        more?.Invoke(services);
        TemporaryRegister register = new(file, services.BuildServiceProvider());
        await register.Register.InitialiseAsync();
        return register;
    }

    /// <summary>Carries out a command that must be saved.</summary>
    public async Task<VendorChangeResult.Saved> DoAsync(VendorCommand command) =>
        Assert.IsType<VendorChangeResult.Saved>(await Register.ExecuteAsync(command));

    /// <summary>Carries out a command that must be rejected.</summary>
    public async Task<string[]> ProblemsOfAsync(VendorCommand command) =>
        [.. Assert.IsType<VendorChangeResult.Rejected>(await Register.ExecuteAsync(command)).Problems.Select(p => p.Code)];

    public async Task<VendorId> AddAsync(string name, string? number = null, bool sample = false) =>
        (await DoAsync(new RegisterVendor(VendorId.New(), By(), name, number, "JP", Sample: sample))).Id;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Dispose();
    }
}
