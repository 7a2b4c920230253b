using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Tokens;

public class TokenTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Token_ThatWasMade_LetsInUntilItsLastDay_AndIsStoredAsAHashAlone(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person owner = await store.AddAsync("yamada");
        string secret = await MakeAsync(store, owner, until: Today.AddDays(1), scopes: [TokenScope.Write, TokenScope.Read, TokenScope.Read]);

        secret.ShouldMatch("^vrk_[A-Za-z0-9_-]{43}$");
        TokenUse use = (await store.People.UseTokenAsync(secret, Address)).ShouldNotBeNull();
        (use.Person.Id, use.Token.Name, use.Token.UsedOn).ShouldBe((owner.Id, "夜間の取込", Today));
        use.Token.Scopes.ShouldBe([TokenScope.Read, TokenScope.Write]);
        use.Person.Posts.ShouldBe(owner.Posts);
        Everything.Of(store).ShouldNotContain(secret[4..]);

        store.Wait(TimeSpan.FromDays(1));
        (await store.People.UseTokenAsync(secret, Address)).ShouldNotBeNull();
        store.Wait(TimeSpan.FromDays(1));
        (await store.People.UseTokenAsync(secret, Address)).ShouldBeNull();
    }

    [Theory, OnSqlite]
    public async Task Token_ThatIsNone_LetsNobodyIn(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string secret = await MakeAsync(store, await store.AddAsync("yamada"));
        foreach (string other in new[] { "", "vrk_", secret[4..], secret + "x", secret[..^1], secret.ToUpperInvariant(), "Bearer " + secret, new string('x', 100_000) })
        {
            (await store.People.UseTokenAsync(other, Address)).ShouldBeNull(other.Length > 100 ? "long" : other);
        }
    }

    [Theory, OnSqlite]
    public async Task Uses_AreOnRecordOnceADay_WithTheTokensName(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        string secret = await MakeAsync(store, await store.AddAsync("yamada"));
        await store.People.UseTokenAsync(secret, Address);
        await store.People.UseTokenAsync(secret, Address);
        store.Wait(TimeSpan.FromDays(1));
        await store.People.UseTokenAsync(secret, Address);

        PeopleLogEntry[] used = [.. (await store.People.LogAsync(1)).Where(entry => entry.Event == PeopleEvent.TokenUsed)];
        used.Length.ShouldBe(2);
        used.ShouldAllBe(entry => entry.Detail.Contains("夜間の取込") && entry.Detail.Contains(Address) && !entry.Detail.Contains(secret));
        (await store.People.LogAsync(1)).ShouldContain(entry => entry.Event == PeopleEvent.TokenAdded && entry.Detail.Contains("夜間の取込"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Token_EndsWithTheAccount_AndByItsOwner_AndStaysEnded(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person owner = await store.AddAsync("yamada");
        Person other = await store.AddAsync("suzuki");
        string first = await MakeAsync(store, owner);
        string second = await MakeAsync(store, owner);
        Guid id = (await store.People.UseTokenAsync(first, Address))!.Token.Id;

        CodesOf(await store.People.EndTokenAsync(other.Id, id, By())).ShouldBe(["token.unknown"]);
        owner = await store.SavedAsync(await store.People.EndTokenAsync(owner.Id, id, By()));
        (await store.People.UseTokenAsync(first, Address)).ShouldBeNull();
        CodesOf(await store.People.EndTokenAsync(owner.Id, id, By())).ShouldBe(["token.unknown"]);

        (await store.People.UseTokenAsync(second, Address)).ShouldNotBeNull();
        owner = await store.SavedAsync(await store.People.DisableAsync(owner.Id, owner.Revision, By()));
        (await store.People.UseTokenAsync(second, Address)).ShouldBeNull();
        CodesOf((await store.People.AddTokenAsync(owner.Id, new NewToken("名前", [TokenScope.Read], Today), By())).Change).ShouldBe(["person.disabled"]);
        await store.SavedAsync(await store.People.EnableAsync(owner.Id, owner.Revision, By()));
        (await store.People.UseTokenAsync(second, Address)).ShouldBeNull();
        (await store.People.ListTokensAsync(owner.Id)).ShouldAllBe(token => token.EndedAt != null);
    }

    [Theory, OnSqlite]
    public async Task Token_ThatCannotBe_IsRefusedWithEveryReason(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person owner = await store.AddAsync("yamada");
        CodesOf((await store.People.AddTokenAsync(owner.Id, new NewToken(" ", [], Today.AddYears(1).AddDays(1)), By())).Change).ShouldBe(["name.empty", "scopes.empty", "until.range"]);
        CodesOf((await store.People.AddTokenAsync(owner.Id, new NewToken(new string('あ', 31), [TokenScope.Read], Today.AddDays(-1)), By())).Change).ShouldBe(["name.long", "until.range"]);
        for (int made = 0; made < 20; made++)
        {
            await MakeAsync(store, owner);
        }

        (PeopleChange change, string? secret) = await store.People.AddTokenAsync(owner.Id, new NewToken("もう一つ", [TokenScope.Read], Today), By());
        CodesOf(change).ShouldBe(["token.many"]);
        secret.ShouldBeNull();
    }

    [Theory, OnSqlite]
    public async Task Command_ThatComesAgain_MakesNoSecondToken_AndShowsNoSecret(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person owner = await store.AddAsync("yamada");
        ChangeOrigin once = By();
        NewToken token = new("夜間の取込", [TokenScope.Read], Today);
        (await store.People.AddTokenAsync(owner.Id, token, once)).Secret.ShouldNotBeNull();
        (PeopleChange change, string? secret) = await store.People.AddTokenAsync(owner.Id, token, once);
        change.ShouldBeOfType<PeopleChange.Saved>();
        secret.ShouldBeNull();
        (await store.People.ListTokensAsync(owner.Id)).Length.ShouldBe(1);
    }

    private static async Task<string> MakeAsync(TemporaryPeople store, Person owner, DateOnly? until = null, params TokenScope[] scopes)
    {
        (PeopleChange change, string? secret) = await store.People.AddTokenAsync(
            owner.Id, new NewToken("夜間の取込", scopes.Length == 0 ? [TokenScope.Read] : [.. scopes], until ?? Today.AddDays(30)), By());
        change.ShouldBeOfType<PeopleChange.Saved>();
        return secret.ShouldNotBeNull();
    }
}
