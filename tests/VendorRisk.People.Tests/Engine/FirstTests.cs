using VendorRisk.Testing;

namespace VendorRisk.People.Tests.Engine;

public class FirstTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task First_WithTheKey_IsAdministratorOfAllFromToday_AndSignsInWithoutAnotherPassword(TestServer server)
    {
        await using TemporaryPeople store = await TemporaryPeople.CreateAsync(server);
        (await store.People.AnyAdministratorAsync()).ShouldBeFalse();
        Person first = await store.FirstAsync();
        first.Posts.ShouldBe([new Post(Role.System, null, TemporaryPeople.Today), new Post(Role.Rules, null, TemporaryPeople.Today)]);
        (await store.People.AnyAdministratorAsync()).ShouldBeTrue();
        (await store.EnteredAsync("kanri")).MustChangePassword.ShouldBeFalse();
        (await store.People.NewFirstKeyAsync()).ShouldBeNull();
    }
}
