using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.People.Codes;
using VendorRisk.People.Storage;
using VendorRisk.Testing;

namespace VendorRisk.People.Tests;

/// <summary>People in a store of their own, removed at the end. The clock stands at 2026-11-30 09:00 in Japan.</summary>
internal sealed class TemporaryPeople : IAsyncDisposable
{
    public const string Right = "みどりの山に雨が降る";
    public const string RightLong = Right + "・春の川";
    public const string Address = "192.0.2.7";

    private readonly ServiceProvider _services;

    private TemporaryPeople(TestServer server, IPasswordHasher<Account>? hasher)
    {
        File = TestStore.On(server);
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(hasher ?? Hasher);
        services.AddPeople(_ => File.Address);
        _services = services.BuildServiceProvider();
    }

    public static DateOnly Today { get; } = new(2026, 11, 30);

    public TestStore File { get; }

    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 30, 0, 0, 0, TimeSpan.Zero));

    public CountingHasher Hasher { get; } = new();

    public IServiceProvider Services => _services;

    public IPeople People => _services.GetRequiredService<IPeople>();

    public static async Task<TemporaryPeople> CreateAsync(TestServer server, IPasswordHasher<Account>? hasher = null)
    {
        TemporaryPeople people = new(server, hasher);
        await people.People.InitialiseAsync();
        return people;
    }

    public static ChangeOrigin By(string who = "山田") => new(Guid.NewGuid(), who, "試験のため");

    public static NewPerson New(string userName, Role role = Role.Drafting, string? password = RightLong, bool sample = false) =>
        new(userName, "氏名 " + userName, password, [new Post(role, null, Today)], sample);

    public async Task<Person> AddAsync(string userName, Role role = Role.Drafting, string? password = RightLong, bool sample = false) =>
        await SavedAsync(await People.AddAsync(New(userName, role, password, sample), By()));

    /// <summary>The first administrator, as an office makes it.</summary>
    public async Task<Person> FirstAsync(string userName = "kanri")
    {
        string key = (await People.NewFirstKeyAsync()).ShouldNotBeNull();
        return await SavedAsync(await People.AddFirstAsync(key, new NewPerson(userName, "管理 花子", RightLong, []), By()));
    }

    /// <summary>The account that a change which must be saved left.</summary>
    public async Task<Person> SavedAsync(PeopleChange change) => await FindAsync(change.ShouldBeOfType<PeopleChange.Saved>().Id);

    public async Task<Person> FindAsync(Guid id) => (await People.FindAsync(id)).ShouldNotBeNull();

    public Task<PeopleChange> PostsAsync(Person person, params Post[] posts) =>
        People.ChangePostsAsync(person.Id, person.Revision, person.Name, [.. posts], By());

    public Task<SignIn> SignInAsync(string userName = "yamada", string password = RightLong, string? code = null) =>
        People.SignInAsync(userName, password, code, Address);

    public async Task<Person> EnteredAsync(string userName = "yamada", string password = RightLong, string? code = null) =>
        (await SignInAsync(userName, password, code)).ShouldBeOfType<SignIn.Entered>().Person;

    public async Task<string> RefusedAsync(string userName = "yamada", string password = RightLong, string? code = null) =>
        (await SignInAsync(userName, password, code)).ShouldBeOfType<SignIn.Refused>().Message;

    /// <summary>Turns the code on.</summary>
    /// <returns>The authenticator's key and the recovery codes. The code that the clock shows is used up.</returns>
    public async Task<(string Key, ImmutableArray<string> Recovery)> TurnCodeOnAsync(Person person)
    {
        (string key, _) = await People.NewCodeAsync(person.Id);
        return (key, (await People.TurnCodeOnAsync(person.Id, CodeOf(key), By())).ShouldNotBeNull());
    }

    public string CodeOf(string key) => OneTimeCode.At(key, Clock.Now);

    public void Wait(TimeSpan time) => Clock.Now += time;

    public static string[] CodesOf(PeopleChange change) => [.. change.ShouldBeOfType<PeopleChange.Rejected>().Problems.Select(problem => problem.Code)];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Dispose();
    }
}
