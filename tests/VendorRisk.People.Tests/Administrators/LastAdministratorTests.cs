using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Administrators;

public class LastAdministratorTests
{
    private static Post System(int from = 0, int? until = null) => new(Role.System, null, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null);

    [Theory, OnSqlite, OnPostgres]
    public async Task Last_CannotBeDisabled_NorLoseThePost_NorGetAnEnd(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person first = await store.FirstAsync();
        await store.AddAsync("mihon", Role.System, null, sample: true);
        Person left = await store.AddAsync("left", Role.System);
        await store.SavedAsync(await store.People.DisableAsync(left.Id, 1, By()));

        CodesOf(await store.People.DisableAsync(first.Id, 1, By())).ShouldBe(["administrator.last"]);
        CodesOf(await store.PostsAsync(first)).ShouldBe(["administrator.last"]);
        CodesOf(await store.PostsAsync(first, new Post(Role.Rules, null, Today))).ShouldBe(["administrator.last"]);
        CodesOf(await store.PostsAsync(first, System(until: -1) with { From = Today.AddDays(-9) })).ShouldBe(["administrator.last"]);
        CodesOf(await store.PostsAsync(first, System(until: 30))).ShouldBe(["administrator.gap"]);
        CodesOf(await store.PostsAsync(first, System(from: 1))).ShouldBe(["administrator.gap"]);
        Person still = await store.FindAsync(first.Id);
        (still.Revision, still.Stamp, still.Disabled).ShouldBe((first.Revision, first.Stamp, false));
        still.Posts.ShouldBe(first.Posts);
        await store.SavedAsync(await store.PostsAsync(first, System(), new Post(Role.Auditor, null, Today)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Last_OfTwoWhoRemoveEachOtherAtOnce_Stays(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person[] two = [await store.FirstAsync(), await store.AddAsync("futari", Role.System)];
        PeopleChange[] answers = await Task.WhenAll(two.Select(person => Task.Run(() => store.People.DisableAsync(person.Id, person.Revision, By()))));
        answers.OfType<PeopleChange.Saved>().ShouldHaveSingleItem();
        CodesOf(answers.OfType<PeopleChange.Rejected>().Single()).ShouldBe(["administrator.last"]);
        (await store.People.AnyAdministratorAsync()).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task HandOver_WithoutAGap_IsSaved_AndWithOneRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person first = await store.FirstAsync();
        await store.SavedAsync(await store.People.AddAsync(New("tsugi") with { Posts = [System(from: 31)] }, By()));
        CodesOf(await store.PostsAsync(first, System(until: 29))).ShouldBe(["administrator.gap"]);
        await store.SavedAsync(await store.PostsAsync(first, System(until: 30)));
        store.Wait(TimeSpan.FromDays(31));
        (await store.People.AnyAdministratorAsync()).ShouldBeTrue();
        await store.SavedAsync(await store.People.DisableAsync(first.Id, 2, By()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_AddedByASample_MustBeOneFromTodayOnWithoutAnEnd(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        CodesOf(await store.People.AddAsync(New("kanri") with { Posts = [System(until: 100)] }, By())).ShouldBe(["administrator.gap"]);
        CodesOf(await store.People.AddAsync(New("kanri") with { Posts = [System(from: 1)] }, By())).ShouldBe(["administrator.gap"]);
        await store.SavedAsync(await store.People.AddAsync(New("kanri") with { Posts = [System()] }, By()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Enable_OfAnAdministratorWithAnEnd_WhereThereIsNone_IsRejected(TestServer server)
    {
        await using TemporaryPeople store = await CreateAsync(server);
        Person person = await store.AddAsync("yamada");
        await store.SavedAsync(await store.People.DisableAsync(person.Id, 1, By()));
        await store.SavedAsync(await store.People.ChangePostsAsync(person.Id, 2, "山田", [System(until: 9)], By()));
        (await store.People.AnyAdministratorAsync()).ShouldBeFalse("a disabled account is none");
        CodesOf(await store.People.EnableAsync(person.Id, 3, By())).ShouldBe(["administrator.gap"]);
    }
}
