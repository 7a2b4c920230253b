using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Signing;

public class ExternalTests
{
    private const string Name = "tanaka@CITY.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_UnderALinkedName_NeedsNeitherPasswordNorCode_AndIsOnRecord(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await LinkedAsync(store);
        await store.TurnCodeOnAsync(person);

        SignIn.Entered entered = (await store.People.EnterExternallyAsync(Entry("Tanaka@city.EXAMPLE "))).ShouldBeOfType<SignIn.Entered>();

        entered.Person.Id.ShouldBe(person.Id);
        PeopleLogEntry entry = (await store.People.LogAsync(1))[0];
        (entry.Event, entry.Account).ShouldBe((PeopleEvent.SignedIn, person.Id));
        entry.Detail.ShouldContain("試験の経路");
    }

    [Theory]
    [OnSqlite("ｔanaka@city.example")] // Full width.
    [OnSqlite("tana\u212Aa@city.example")] // The Kelvin sign, a K by Unicode's lower case.
    [OnSqlite("tanaka@city.example.attacker")]
    [OnSqlite("tanaka")]
    [OnSqlite("")]
    [OnSqlite("tanaka@city\uFFFDexample")]
    public async Task Enter_UnderALikeName_IsNobody(TestServer server, string name)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await LinkedAsync(store);
        (await store.People.EnterExternallyAsync(Entry(name))).ShouldBeOfType<SignIn.Refused>().Message.ShouldContain("システム管理者");
        (await store.People.LogAsync(1))[0].Event.ShouldBe(PeopleEvent.SignInRefused);
        (await store.People.ListAsync()).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_OfADisabledAccount_OrOneWithoutPosts_IsRefused(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await LinkedAsync(store);
        Person without = await store.SavedAsync(await store.PostsAsync(person));
        (await store.People.EnterExternallyAsync(Entry(Name))).ShouldBeOfType<SignIn.Refused>().Message.ShouldContain("役割が登録されていません");
        await store.People.DisableAsync(without.Id, without.Revision, By());
        (await store.People.EnterExternallyAsync(Entry(Name))).ShouldBeOfType<SignIn.Refused>().Message.ShouldContain("停止");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enter_OfAnUnknownName_OpensAnAccountWithoutRights_Once_WhereThatIsSet(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("suzuki");
        foreach (string _ in new[] { "first", "again" })
        {
            (await store.People.EnterExternallyAsync(Entry("Suzuki", open: true))).ShouldBeOfType<SignIn.Refused>().Message.ShouldContain("役割が登録されていません");
        }

        Person opened = (await store.People.ListAsync()).Single(person => person.ExternalName is not null);
        (opened.ExternalName, opened.Name, opened.Posts.Length).ShouldBe(("suzuki", "鈴木 次郎", 0));
        opened.UserName.ShouldNotBe("suzuki", "that is somebody else's");
        await store.SavedAsync(await store.PostsAsync(opened, new Post(Role.Drafting, null, Today)));
        (await store.People.EnterExternallyAsync(Entry("suzuki"))).ShouldBeOfType<SignIn.Entered>().Person.Id.ShouldBe(opened.Id);
        await store.RefusedAsync(opened.UserName, "");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Link_LeadsToOneAccount_AndEndsSessions(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await LinkedAsync(store);
        Person other = await store.AddAsync("yamada");
        CodesOf(await store.People.LinkAsync(other.Id, other.Revision, Name.ToUpperInvariant(), By())).ShouldBe(["externalName.taken"]);
        CodesOf(await store.People.AddAsync(New("sato") with { ExternalName = Name }, By())).ShouldBe(["externalName.taken"]);

        Person free = await store.SavedAsync(await store.People.LinkAsync(person.Id, person.Revision, " ", By()));
        (free.ExternalName, free.Stamp == person.Stamp).ShouldBe((null, false));
        (await store.People.LogAsync(1))[0].Event.ShouldBe(PeopleEvent.Linked);
        (await store.SavedAsync(await store.People.LinkAsync(other.Id, other.Revision, Name, By()))).ExternalName.ShouldBe("tanaka@city.example");
    }

    private static ExternalEntry Entry(string name, bool open = false) => new(name, "鈴木 次郎", "試験の経路", Address, open);

    private static async Task<Person> LinkedAsync(TemporaryPeople store) => await store.SavedAsync(await store.People.AddAsync(New("tanaka") with { ExternalName = Name }, By()));
}
