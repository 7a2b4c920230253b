using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.EndToEnd.Tests.Hosting;
using VendorRisk.People;

namespace VendorRisk.Web.Tests.Accounts;

/// <summary>A real host with a way to sign in from outside, and its people.</summary>
internal sealed partial class SignInOffice : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;

    private SignInOffice(DirectoryInfo folder, HostProcess host)
    {
        (this.folder, Host) = (folder, host);
        services = new ServiceCollection().AddLogging().AddPeople(_ => StoreAddress.Sqlite($"Data Source={HostProcess.StoreIn(folder)}")).BuildServiceProvider();
    }

    public HostProcess Host { get; }

    public IPeople People => services.GetRequiredService<IPeople>();

    public static async Task<SignInOffice> OpenAsync(params string[] settings)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-signin-");
        return new SignInOffice(folder, await HostProcess.StartAsync(folder, words: settings));
    }

    public static ChangeOrigin By() => new(Guid.NewGuid(), "試験", "試験のため");

    public async Task<Person> AddAsync(string userName, string externalName, Role role = Role.System)
    {
        NewPerson person = new(userName, "氏名 " + userName, null, [new Post(role, null, new DateOnly(2026, 4, 1))], ExternalName: externalName);
        return (await People.FindAsync((await People.AddAsync(person, By())).ShouldBeOfType<PeopleChange.Saved>().Id))!;
    }

    /// <summary>A browser of its own.</summary>
    public HttpClient Browser(params (string Name, string Value)[] headers)
    {
        HttpClient browser = new() { BaseAddress = Host.Address };
        foreach ((string name, string value) in headers)
        {
            browser.DefaultRequestHeaders.Add(name, value);
        }

        return browser;
    }

    /// <summary>Where somebody ends who opens an address, and what is shown there.</summary>
    public static async Task<(string Path, string Shown)> OpenAsync(HttpClient browser, string address)
    {
        using HttpResponseMessage answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Presses the button that signs out.</summary>
    /// <returns>What was answered last.</returns>
    public static async Task<HttpResponseMessage> SignOutAsync(HttpClient browser, string shown)
    {
        using FormUrlEncodedContent form = new([KeyValuePair.Create("__RequestVerificationToken", Token().Match(shown).Groups[1].Value)]);
        return await browser.PostAsync(new Uri("/sign-out", UriKind.Relative), form);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
