using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Signing;

public class SampleTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_BeforeAnAdministrator_NeedsNoPassword(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person sample = await store.AddAsync("mihon", Role.System, null, sample: true);
        (await store.People.AnyAdministratorAsync()).ShouldBeFalse("a sample is no administrator");
        (await store.People.EnterAsSampleAsync(sample.Id, Address)).ShouldBeOfType<SignIn.Entered>().Person.Id.ShouldBe(sample.Id);
        (await store.People.LogAsync(1))[0].Event.ShouldBe(PeopleEvent.SignedIn);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_AfterTheFirstAdministrator_IsRefusedForGood_AndSessionsEnd(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person sample = await store.AddAsync("mihon", Role.System, null, sample: true);
        Person first = await store.FirstAsync();
        (await store.FindAsync(sample.Id)).Stamp.ShouldNotBe(sample.Stamp);
        await RefusedAsync(store, sample.Id, "もう入れません");
        (await store.People.LogAsync(1))[0].Event.ShouldBe(PeopleEvent.SignInRefused);

        CodesOf(await store.People.DisableAsync(first.Id, first.Revision, By())).ShouldBe(["administrator.last"]);
        store.Wait(TimeSpan.FromDays(10_000));
        await RefusedAsync(store, sample.Id, "もう入れません");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_SecondAdministrator_LeavesStampsAlone(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person sample = await store.AddAsync("mihon", Role.System, null, sample: true);
        await store.FirstAsync();
        string stamp = (await store.FindAsync(sample.Id)).Stamp;
        await store.AddAsync("futari", Role.System);
        (await store.FindAsync(sample.Id)).Stamp.ShouldBe(stamp);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_BesideTheFirstAdministrator_IsBeforeOrRefused(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person sample = await store.AddAsync("mihon", Role.System, null, sample: true);
        Task<Person> first = Task.Run(() => store.FirstAsync());
        SignIn[] answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => store.People.EnterAsSampleAsync(sample.Id, Address))));
        await first;
        string stamp = (await store.FindAsync(sample.Id)).Stamp;
        answers.OfType<SignIn.Entered>().ShouldAllBe(entered => entered.Person.Stamp != stamp);
        await RefusedAsync(store, sample.Id, "もう入れません");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_AsSomebodyElse_IsRefused(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await RefusedAsync(store, (await store.AddAsync("yamada", password: null)).Id, "見本");
        await RefusedAsync(store, Guid.NewGuid(), "見本");
        Person disabled = await store.AddAsync("mihon", password: null, sample: true);
        await store.People.DisableAsync(disabled.Id, 1, By());
        await RefusedAsync(store, disabled.Id, "停止されています");
        await Should.ThrowAsync<InvalidOperationException>(() => store.People.NewCodeAsync(disabled.Id));
    }

    private static async Task RefusedAsync(TemporaryPeople store, Guid id, string words) =>
        (await store.People.EnterAsSampleAsync(id, Address)).ShouldBeOfType<SignIn.Refused>().Message.ShouldContain(words);
}
