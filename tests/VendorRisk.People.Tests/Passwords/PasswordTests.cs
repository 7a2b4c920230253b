using System.Buffers.Binary;
using VendorRisk.People.Passwords;
using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Passwords;

public class PasswordTests
{
    private const string Other = Right + "・夏の夜空";

    [Theory]
    [InlineData("みどりの山に雨が降る", "password.length")] // Ten characters.
    [InlineData("abcdefghijk", "password.length")]
    [InlineData("abcdefghijkz", null)]
    [InlineData("", "password.length")]
    [InlineData("雨 の 日 は 傘 を 差 す", null)]
    [InlineData("😀😁😂🤣😃😄😅😆😇😈😉😊", null)]
    [InlineData("my-YAMADA-goes-on", "password.userName")]
    [InlineData("my-ｙａｍａｄａ-goes-on", "password.userName")]
    [InlineData("Password1234", "password.common")]
    [InlineData("ＡＤＭＩＮＩＳＴＲＡＴＯＲ", "password.common")]
    [InlineData("zzzzzzzzzzzzzzzzz", "password.common")]
    [InlineData("correct horse battery staple", "password.common")]
    public async Task Password_New_KeepsTheRules(string password, string? problem)
    {
        await using TemporaryPeople store = await CreateAsync(TestServer.Sqlite);
        string[] expected = problem is null ? [] : [problem];
        PeopleChange added = await store.People.AddAsync(New("yamada", password: password), By());
        (added is PeopleChange.Rejected ? CodesOf(added) : []).ShouldBe(expected);
        Person person = added is PeopleChange.Saved ? await store.SavedAsync(added) : await store.AddAsync("yamada");
        PeopleChange set = await store.People.SetPasswordAsync(person.Id, 1, password, By());
        (set is PeopleChange.Rejected ? CodesOf(set) : []).ShouldBe(expected);
        if (problem is not null)
        {
            CodesOf(await store.People.ChangePasswordAsync(person.Id, RightLong, password, By())).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public async Task Password_Longest_CanBeUsed(int length, bool good)
    {
        await using TemporaryPeople store = await CreateAsync(TestServer.Sqlite);
        string password = string.Concat(Enumerable.Range(0, length).Select(i => (char)('一' + i)));
        (await store.People.AddAsync(New("yamada", password: password), By()) is PeopleChange.Saved).ShouldBe(good);
        (await store.SignInAsync(password: password) is SignIn.Entered).ShouldBe(good);
    }

    [Fact]
    public void Hash_IsPbkdf2OfSha512_WithRoundsEnough()
    {
        byte[] hash = Convert.FromBase64String(PasswordHashing.Create().HashPassword(null!, RightLong));
        hash[0].ShouldBe((byte)1);
        BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)).ShouldBe(2u, "HMAC-SHA512");
        BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)).ShouldBeGreaterThanOrEqualTo(210_000u);
        BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(9)).ShouldBeGreaterThanOrEqualTo(16u, "bytes of salt");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Hash_OfFewerRounds_IsMadeAnewAtASignIn_AndSessionsGoOn(TestServer server)
    {
        CountingHasher fewer = new(CountingHasher.Few / 2);
        SwitchingHasher hasher = new(fewer);
        await using TemporaryPeople store = await CreateAsync(server, hasher);
        Person person = await store.AddAsync("yamada");
        string before = store.File.Query("SELECT \"PasswordHash\" FROM people_account").Single();
        hasher.Current = new CountingHasher();
        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.SignInAsync())))).ShouldAllBe(answer => answer is SignIn.Entered);
        store.File.Query("SELECT \"PasswordHash\" FROM people_account").Single().ShouldNotBe(before);
        Person after = await store.EnteredAsync();
        (after.Stamp, after.Revision).ShouldBe((person.Stamp, person.Revision));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_WithTheRightOne_LetsInWithTheNewAlone(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        (await store.EnteredAsync()).MustChangePassword.ShouldBeTrue();
        Person changed = await store.SavedAsync(await store.People.ChangePasswordAsync(person.Id, RightLong, Other, By()));
        (changed.MustChangePassword, changed.Revision).ShouldBe((false, 2));
        (await store.EnteredAsync(password: Other)).MustChangePassword.ShouldBeFalse();
        await store.RefusedAsync(password: RightLong);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_WithAWrongOne_CountsAsAWrongSignIn_AndSaysAllProblems(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        CodesOf(await store.People.ChangePasswordAsync(person.Id, "違う", "短い", By())).ShouldBe(["password.length", "current.wrong"], ignoreOrder: true);
        for (int i = 2; i <= 5; i++)
        {
            CodesOf(await store.People.ChangePasswordAsync(person.Id, "違う", Other, By())).ShouldBe(["current.wrong"]);
        }

        CodesOf(await store.People.ChangePasswordAsync(person.Id, RightLong, Other, By())).ShouldBe(["current.locked"]);
        (await store.RefusedAsync()).ShouldContain("止めています");
        (await store.People.LogAsync(1)).Count(entry => entry.Event == PeopleEvent.SignInRefused).ShouldBe(6);
        (await store.FindAsync(person.Id)).Revision.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_ToTheSame_IsRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        CodesOf(await store.People.ChangePasswordAsync(person.Id, RightLong, RightLong, By())).ShouldBe(["next.same"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_OfADisabledAccount_IsRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await store.People.DisableAsync(person.Id, 1, By());
        CodesOf(await store.People.ChangePasswordAsync(person.Id, RightLong, Other, By())).ShouldBe(["person.disabled"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Set_ByAnAdministrator_Unlocks_AndMustBeChanged(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await store.SavedAsync(await store.People.ChangePasswordAsync(person.Id, RightLong, Other, By()));
        for (int i = 0; i < 5; i++)
        {
            await store.RefusedAsync(password: "違う");
        }

        Person locked = await store.FindAsync(person.Id);
        locked.LockedUntil.ShouldBe(store.Clock.Now.AddMinutes(5));
        Person set = await store.SavedAsync(await store.People.SetPasswordAsync(person.Id, locked.Revision, RightLong, By()));
        (set.LockedUntil, set.MustChangePassword).ShouldBe((null, true));
        (await store.EnteredAsync()).MustChangePassword.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Password_TypedInFullWidthOrDecomposed_IsTheSame(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        await store.AddAsync("yamada", password: "Tree-が-Rain-2026");
        await store.EnteredAsync(password: "Ｔｒｅｅ－が－Ｒａｉｎ－２０２６");
        await store.RefusedAsync(password: "tree-が-rain-2026");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Password_OfASample_CannotBe(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        CodesOf(await store.People.AddAsync(New("mihon", sample: true), By())).ShouldBe(["password.sample"]);
        Person sample = await store.AddAsync("mihon", password: null, sample: true);
        CodesOf(await store.People.SetPasswordAsync(sample.Id, 1, RightLong, By())).ShouldBe(["password.sample"]);
        await store.RefusedAsync("mihon");
    }
}
