using System.Collections.Immutable;
using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Codes;

public class CodeTests
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Theory, OnSqlite, OnPostgres]
    public async Task TurnOn_WithTheCodeOfTheNewKey_AsksForOneFromThenOn(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        (string key, string uri) = await store.People.NewCodeAsync(person.Id);
        uri.ShouldBe($"otpauth://totp/VendorRisk:yamada?secret={key}&issuer=VendorRisk&algorithm=SHA1&digits=6&period=30");
        (await store.People.TurnCodeOnAsync(person.Id, "000000", By())).ShouldBeNull();
        (await store.FindAsync(person.Id)).CodeRequired.ShouldBeFalse();
        await store.EnteredAsync();

        ImmutableArray<string> recovery = (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), By())).ShouldNotBeNull();
        recovery.Distinct().Count().ShouldBe(10);
        Person after = await store.FindAsync(person.Id);
        (after.CodeRequired, after.Revision, after.Stamp).ShouldBe((true, 2, person.Stamp), "the page with the recovery codes stays open");
        (await store.SignInAsync()).ShouldBeOfType<SignIn.CodeNeeded>();
        (await store.SignInAsync(code: " ")).ShouldBeOfType<SignIn.CodeNeeded>();
        (await store.RefusedAsync(password: "違う", code: store.CodeOf(key))).ShouldContain("パスワード");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_Code_IsGoodOnce_InAnyWidth(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        (string key, _) = await store.TurnCodeOnAsync(await store.AddAsync("yamada"));
        (await store.RefusedAsync(code: store.CodeOf(key))).ShouldContain("一度使ったコード");
        store.Wait(Step);
        string code = store.CodeOf(key);
        await store.EnteredAsync(code: string.Concat(code.Select(c => (char)(c + 0xFEE0))).Insert(3, "　"));
        await store.RefusedAsync(code: code);
        store.Wait(Step);
        await store.RefusedAsync(code: code);
        await store.EnteredAsync(code: store.CodeOf(key));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_OneCodeManyTimesAtOnce_LetsInOnce(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        (string key, _) = await store.TurnCodeOnAsync(await store.AddAsync("yamada"));
        store.Wait(Step);
        string code = store.CodeOf(key);
        SignIn[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.SignInAsync(code: code))));
        answers.OfType<SignIn.Entered>().ShouldHaveSingleItem();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_WrongCodes_Lock_AndTheRightPasswordAloneDoesNotForgive(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        (string key, _) = await store.TurnCodeOnAsync(await store.AddAsync("yamada"));
        store.Wait(Step);
        for (int i = 0; i < 4; i++)
        {
            (await store.RefusedAsync(code: "12345")).ShouldContain("確認コード");
            (await store.SignInAsync()).ShouldBeOfType<SignIn.CodeNeeded>();
        }

        (await store.RefusedAsync(code: "12345")).ShouldContain("止めています");
        (await store.RefusedAsync(code: store.CodeOf(key))).ShouldContain("止めています");
        store.Wait(TimeSpan.FromMinutes(5));
        await store.EnteredAsync(code: store.CodeOf(key));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SignIn_RecoveryCode_IsGoodOnce(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        (_, ImmutableArray<string> recovery) = await store.TurnCodeOnAsync(await store.AddAsync("yamada"));
        await store.AddAsync("sato");
        await store.EnteredAsync(code: recovery[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        (await store.People.LogAsync(1))[0].Detail.ShouldContain("残り9個");
        await store.RefusedAsync(code: recovery[3]);
        await store.EnteredAsync(code: recovery[9]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task NewCode_BesideOneInUse_CountsOnlyOnceItWasSeen(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        (string key, ImmutableArray<string> recovery) = await store.TurnCodeOnAsync(person);
        (string other, _) = await store.People.NewCodeAsync(person.Id);
        store.Wait(Step);
        await store.EnteredAsync(code: store.CodeOf(key));
        (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), By())).ShouldBeNull();
        ImmutableArray<string> next = (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(other), By())).ShouldNotBeNull();
        store.Wait(Step);
        await store.RefusedAsync(code: store.CodeOf(key));
        await store.RefusedAsync(code: recovery[0]);
        await store.EnteredAsync(code: store.CodeOf(other));
        await store.EnteredAsync(code: next[0]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task TurnOn_SentAgain_GivesCodesThatAreGood(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        (string key, _) = await store.People.NewCodeAsync(person.Id);
        ChangeOrigin origin = By();
        ImmutableArray<string> first = (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), origin)).ShouldNotBeNull();
        ImmutableArray<string> again = (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), origin)).ShouldNotBeNull();
        await store.RefusedAsync(code: first[0]);
        await store.EnteredAsync(code: again[0]);
        (await store.FindAsync(person.Id)).Revision.ShouldBe(2);
        store.Wait(Step);
        (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), origin)).ShouldBeNull("only the code that was just taken");
        (await store.People.TurnCodeOnAsync(person.Id, store.CodeOf(key), By())).ShouldBeNull("there is no new key");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task TurnOff_AsksForNoneAnyMore(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        CodesOf(await store.People.TurnCodeOffAsync(person.Id, 1, By())).ShouldBe(["code.off"]);
        await store.TurnCodeOnAsync(person);
        Person off = await store.SavedAsync(await store.People.TurnCodeOffAsync(person.Id, 2, By()));
        off.CodeRequired.ShouldBeFalse();
        off.Stamp.ShouldNotBe(person.Stamp);
        await store.EnteredAsync();
        store.File.Query("SELECT COUNT(*) FROM people_recovery").ShouldBe(["0"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task TurnOn_WithoutWhoOrWhy_Throws(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await Should.ThrowAsync<ArgumentException>(() => store.People.TurnCodeOnAsync(person.Id, "123456", new ChangeOrigin(Guid.NewGuid(), "", "")));
    }
}
