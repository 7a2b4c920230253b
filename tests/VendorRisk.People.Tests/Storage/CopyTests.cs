using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using static VendorRisk.People.Tests.TemporaryPeople;

namespace VendorRisk.People.Tests.Storage;

public class CopyTests
{
    [Theory, OnPostgres]
    public async Task Copy_ToAnotherServer_LetsPeopleInThere(TestServer server)
    {
        await using TemporaryPeople here = await CreateAsync(TestServer.Sqlite);
        Person first = await here.FirstAsync();
        await here.TurnCodeOnAsync(first);
        await using TemporaryPeople there = await CreateAsync(server);
        await here.Services.GetRequiredService<IStoreCopy>().CopyAsync(here.File.Address, null, there.File.Address, CancellationToken.None);
        (await there.FindAsync(first.Id)).Posts.ShouldBe(first.Posts);
        (await there.SignInAsync("kanri")).ShouldBeOfType<SignIn.CodeNeeded>();
        (await there.People.LogAsync(1)).ShouldBe(await here.People.LogAsync(1));
    }
}
