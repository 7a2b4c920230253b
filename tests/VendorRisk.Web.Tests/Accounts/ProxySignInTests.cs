using System.Net;
using VendorRisk.People;

namespace VendorRisk.Web.Tests.Accounts;

/// <summary>People whom a named proxy names in a header, on a real host.</summary>
public class ProxySignInTests
{
    private const string Header = "X-Remote-User";

    [Fact]
    public async Task Proxy_NamesPeople_EachToTheirOwnSession()
    {
        await using SignInOffice office = await SignInOffice.OpenAsync(
            "--VendorRisk:Proxies", "127.0.0.1,::1", "--VendorRisk:SignIn:TrustedHeader", Header, "--VendorRisk:SignIn:OpenAccounts", "true", "--VendorRisk:SignIn:Contact", "情報政策課（内線 1234）");
        Person tanaka = await office.AddAsync("tanaka", "CITY\\tanaka");
        await office.AddAsync("suzuki", "CITY\\suzuki");

        using HttpClient nobody = office.Browser();
        (string path, string shown) = await SignInOffice.OpenAsync(nobody, "/people");
        path.ShouldBe("/sign-in");
        shown.ShouldNotContain("name=\"Sample\"", customMessage: "the samples' door is shut");
        shown.ShouldContain("Input.Password");

        using HttpClient browser = office.Browser((Header, "CITY\\Tanaka"));
        (path, shown) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/people", "one comes to where one wanted to go");
        shown.ShouldContain("氏名 tanaka");
        (await office.People.LogAsync(1)).ShouldContain(entry => entry.Event == PeopleEvent.SignedIn && entry.Account == tanaka.Id);

        // Another at the same browser: the proxy's name counts, not the cookie that is left.
        browser.DefaultRequestHeaders.Remove(Header);
        browser.DefaultRequestHeaders.Add(Header, "CITY\\suzuki");
        (path, shown) = await SignInOffice.OpenAsync(browser, "/account");
        path.ShouldBe("/account");
        shown.ShouldContain("氏名 suzuki");
        shown.ShouldNotContain("氏名 tanaka");
        shown.ShouldNotContain("Password.Current", customMessage: "the password is not kept here");
        browser.DefaultRequestHeaders.Remove(Header);
        (path, _) = await SignInOffice.OpenAsync(browser, "/account");
        path.ShouldBe("/sign-in", "a cookie alone is worth nothing");

        using HttpClient stranger = office.Browser((Header, "CITY\\sato"));
        (path, shown) = await SignInOffice.OpenAsync(stranger, "/people");
        path.ShouldBe("/sign-in/external");
        shown.ShouldContain("情報政策課（内線 1234）");
        (await office.People.ListAsync()).Single(person => person.ExternalName == "city\\sato").Posts.ShouldBeEmpty();
        (path, _) = await SignInOffice.OpenAsync(stranger, "/account");
        path.ShouldBe("/sign-in/external", "without a post there is no session");

        using HttpClient again = office.Browser((Header, "CITY\\tanaka"));
        (_, shown) = await SignInOffice.OpenAsync(again, "/people");
        using HttpResponseMessage left = await SignInOffice.SignOutAsync(again, shown);
        left.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/signed-out", "signing in by itself would undo it");
    }

    [Fact]
    public async Task Header_FromElsewhere_IsRefused()
    {
        await using SignInOffice office = await SignInOffice.OpenAsync("--VendorRisk:Proxies", "192.0.2.9", "--VendorRisk:SignIn:TrustedHeader", Header);
        await office.AddAsync("tanaka", "tanaka");
        using HttpClient attacker = office.Browser((Header, "tanaka"));
        using HttpResponseMessage answer = await attacker.GetAsync(new Uri("/sign-in/external", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("登録したプロキシ");
    }
}
