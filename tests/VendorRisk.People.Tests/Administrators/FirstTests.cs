using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Administrators;

public class FirstTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task First_WithTheKey_IsAdministratorOfAllFromToday_AndSignsInWithTheirOwnPassword(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        (await store.People.AnyAdministratorAsync()).ShouldBeFalse();
        Person first = await store.FirstAsync();
        first.Posts.ShouldBe([new Post(Role.System, null, Today), new Post(Role.Rules, null, Today)]);
        first.Sample.ShouldBeFalse();
        (await store.People.AnyAdministratorAsync()).ShouldBeTrue();
        (await store.EnteredAsync("kanri")).MustChangePassword.ShouldBeFalse();
        (await store.People.NewFirstKeyAsync()).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_Key_IsGoodOnce_AndNoOtherAfterIt(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string[] keys = [(await store.People.NewFirstKeyAsync())!, (await store.People.NewFirstKeyAsync())!];
        keys.ShouldAllBe(key => key.Length == 43 && Uri.EscapeDataString(key) == key);
        keys.Distinct().Count().ShouldBe(2);
        ChangeOrigin origin = By();
        PeopleChange saved = await store.People.AddFirstAsync(keys[0], New("kanri"), origin);
        saved.ShouldBeOfType<PeopleChange.Saved>();
        (await store.People.AddFirstAsync(keys[0], New("kanri"), origin)).ShouldBe(saved, "a double click");
        CodesOf(await store.People.AddFirstAsync(keys[0], New("futari"), By())).ShouldBe(["administrator.present"]);
        CodesOf(await store.People.AddFirstAsync(keys[1], New("futari"), By())).ShouldBe(["administrator.present"]);
        store.File.Query("SELECT COUNT(*) FROM people_first_key").ShouldBe(["0"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_TwoAtOnce_OneWins(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string one = (await store.People.NewFirstKeyAsync())!, other = (await store.People.NewFirstKeyAsync())!;
        string[] keys = [one, one, other, other];
        PeopleChange[] answers = await Task.WhenAll(keys.Select((key, i) => Task.Run(() => store.People.AddFirstAsync(key, New("kanri" + i), By()))));
        answers.OfType<PeopleChange.Saved>().ShouldHaveSingleItem();
        (await store.People.ListAsync()).ShouldHaveSingleItem();
    }

    [Theory]
    [OnSqlite(0)]
    [OnPostgres(0)]
    [OnSqlite(1)]
    [OnPostgres(1)]
    public async Task First_Key_IsGoodForADay(TestServer server, int late)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string key = (await store.People.NewFirstKeyAsync())!;
        store.Wait(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1 - late));
        PeopleChange answer = await store.People.AddFirstAsync(key, New("kanri"), By());
        (answer is PeopleChange.Saved).ShouldBe(late == 0);
        if (late == 1)
        {
            CodesOf(answer).ShouldBe(["key.bad"]);
            await store.People.NewFirstKeyAsync();
            store.File.Query("SELECT COUNT(*) FROM people_first_key").ShouldBe(["1"], "those that ran out are removed");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_NothingRight_ListsAllProblems_AndTheKeyStaysGood(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string key = (await store.People.NewFirstKeyAsync())!;
        CodesOf(await store.People.AddFirstAsync("x" + key, new NewPerson("a", "", null, []), By()))
            .ShouldBe(["userName.length", "name.empty", "password.length", "key.bad"]);
        CodesOf(await store.People.AddFirstAsync(key, New("kanri", password: "短い"), By())).ShouldBe(["password.length"]);
        CodesOf(await store.People.AddFirstAsync(key.ToUpperInvariant(), New("kanri"), By())).ShouldBe(["key.bad"]);
        CodesOf(await store.People.AddFirstAsync("", New("kanri"), By())).ShouldBe(["key.bad"]);
        (await store.People.AddFirstAsync(key, New("kanri"), By())).ShouldBeOfType<PeopleChange.Saved>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_OnlyTheHashOfTheKey_IsStored(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string key = (await store.People.NewFirstKeyAsync())!;
        Everything.Of(store).ShouldNotContain(key);
        await store.SavedAsync(await store.People.AddFirstAsync(key, New("kanri"), By()));
        Everything.Of(store).ShouldNotContain(key);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_LeavesSamplesAndOthersAsTheyAre(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("mihon", password: null, sample: true);
        await store.AddAsync("yamada");
        await store.FirstAsync();
        (await store.People.ListAsync()).Select(person => person.UserName).ShouldBe(["mihon", "yamada", "kanri"], ignoreOrder: true);
        await store.EnteredAsync();
    }
}
