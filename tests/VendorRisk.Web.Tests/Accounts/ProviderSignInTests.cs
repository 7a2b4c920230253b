using System.Net;
using VendorRisk.People;

namespace VendorRisk.Web.Tests.Accounts;

/// <summary>People who come from an OpenID provider, on a real host.</summary>
public class ProviderSignInTests
{
    private const string Start = "/sign-in/openid?back=%2Fpeople";

    [Fact]
    public async Task Provider_ShowsWhoSomebodyIs_AndNothingWrongIsBelieved()
    {
        using SmallProvider provider = new();
        await using SignInOffice office = await SignInOffice.OpenAsync(
            "--VendorRisk:SignIn:OpenIdConnect:Authority", provider.Authority, "--VendorRisk:SignIn:OpenIdConnect:ClientId", SmallProvider.Client,
            "--VendorRisk:SignIn:OpenIdConnect:ClientSecret", SmallProvider.Secret, "--VendorRisk:SignIn:OpenIdConnect:Button", "庁内認証で入る", "--VendorRisk:SignIn:Contact", "情報政策課");
        Person tanaka = await office.AddAsync("tanaka", "tanaka");
        await office.AddAsync("suzuki", "suzuki");
        provider.Subject = "tanaka";

        using HttpClient browser = office.Browser();
        (string path, string shown) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/sign-in");
        shown.ShouldContain("庁内認証で入る");
        shown.ShouldNotContain("name=\"Sample\"");
        (path, shown) = await SignInOffice.OpenAsync(browser, Start);
        path.ShouldBe("/people");
        shown.ShouldContain("氏名 tanaka");
        provider.Exchanged.ShouldBe(1, "by the right verifier");

        foreach ((string fault, Action on, Action off) in new (string, Action, Action)[]
        {
            ("nonce", () => provider.WrongNonce = "another", () => provider.WrongNonce = null),
            ("audience", () => provider.WrongAudience = "another", () => provider.WrongAudience = null),
            ("issuer", () => provider.WrongIssuer = "https://another.example", () => provider.WrongIssuer = null),
            ("key", () => provider.WrongKey = true, () => provider.WrongKey = false),
            ("time", () => provider.Expired = true, () => provider.Expired = false),
        })
        {
            on();
            await StaysOutAsync(office, "確かめられませんでした", fault);
            off();
        }

        provider.Subject = "sato";
        string unknown = await StaysOutAsync(office, "「sato」", "an unknown person");
        unknown.ShouldContain("情報政策課");
        (await office.People.ListAsync()).ShouldNotContain(person => person.ExternalName == "sato");

        using HttpClient forged = office.Browser();
        (path, _) = await SignInOffice.OpenAsync(forged, "/sign-in/openid/back?code=1&state=2");
        path.ShouldBe("/sign-in/external", "nobody was sent there");

        provider.Subject = "tanaka";
        (path, shown) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/people", "what others tried ends no session");
        (await office.People.DisableAsync(tanaka.Id, tanaka.Revision, SignInOffice.By())).ShouldBeOfType<PeopleChange.Saved>();
        (path, _) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/sign-in", "the session of a disabled account is over");
        await StaysOutAsync(office, "停止", "a disabled account");
    }

    [Fact]
    public async Task SigningOut_EndsBothSessions()
    {
        using SmallProvider provider = new() { Subject = "tanaka" };
        await using SignInOffice office = await SignInOffice.OpenAsync(
            "--VendorRisk:SignIn:OpenIdConnect:Authority", provider.Authority, "--VendorRisk:SignIn:OpenIdConnect:ClientId", SmallProvider.Client,
            "--VendorRisk:SignIn:OpenIdConnect:ClientSecret", SmallProvider.Secret);
        await office.AddAsync("tanaka", "tanaka");
        using HttpClient browser = office.Browser();
        (_, string shown) = await SignInOffice.OpenAsync(browser, Start);

        using HttpResponseMessage left = await SignInOffice.SignOutAsync(browser, shown);

        left.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/signed-out");
        left.Headers.GetValues("Refresh").ShouldHaveSingleItem().ShouldBe("0; url=/sign-out/openid");
        (string path, _) = await SignInOffice.OpenAsync(browser, "/sign-out/openid");
        path.ShouldBe("/signed-out", "it leads there and back");
        provider.EndAsked.ShouldNotBeNull().ShouldContain("id_token_hint=");
        provider.EndAsked.ShouldContain("client_id=vendorrisk");
        (path, _) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/sign-in");
        using HttpResponseMessage rest = await browser.GetAsync(new Uri("/signed-out", UriKind.Relative));
        (rest.StatusCode, rest.Headers.Contains("Refresh")).ShouldBe((HttpStatusCode.OK, false));
    }

    private static async Task<string> StaysOutAsync(SignInOffice office, string said, string why)
    {
        using HttpClient browser = office.Browser();
        (string path, string shown) = await SignInOffice.OpenAsync(browser, Start);
        path.ShouldBe("/sign-in/external", why);
        shown.ShouldContain(said, customMessage: why);
        (path, _) = await SignInOffice.OpenAsync(browser, "/people");
        path.ShouldBe("/sign-in", why);
        return shown;
    }
}
