using System.Net;
using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace VendorRisk.Web.Tests.Accounts;

public class SignInSettingsTests
{
    [Fact]
    public void Nothing_IsPasswordsAlone() => Resolve(proxies: false).Way.ShouldBe(ExternalWay.None);

    [Theory]
    [InlineData(false, "TrustedHeader=X-Remote-User", "VendorRisk:Proxies")]
    [InlineData(true, "TrustedHeader=Cookie", "ヘッダーの名前に使えません")]
    [InlineData(true, "TrustedHeader=X-Forwarded-User", "ヘッダーの名前に使えません")]
    [InlineData(true, "TrustedHeader=X Remote", "ヘッダーの名前に使えません")]
    [InlineData(false, "OpenIdConnect:ClientId=x;OpenIdConnect:ClientSecret=y", "Authority")]
    [InlineData(false, "OpenIdConnect:Authority=http://login.example;OpenIdConnect:ClientId=x;OpenIdConnect:ClientSecret=y", "https")]
    [InlineData(false, "OpenIdConnect:Authority=https://login.example;OpenIdConnect:ClientSecret=y", "ClientId")]
    [InlineData(false, "OpenIdConnect:Authority=https://login.example;OpenIdConnect:ClientId=x", "ClientSecretFile")]
    [InlineData(false, "OpenIdConnect:Authority=https://login.example;OpenIdConnect:ClientId=x;OpenIdConnect:ClientSecretFile=/nowhere/secret", "読めません")]
    [InlineData(true, "TrustedHeader=X-Remote-User;OpenIdConnect:Authority=https://login.example;OpenIdConnect:ClientId=x;OpenIdConnect:ClientSecret=y", "どちらか一つ")]
    [InlineData(false, "OpenAccounts=maybe", "true か false")]
    public void Wrong_IsSaidAtTheStart(bool proxies, string settings, string said) =>
        Should.Throw<StartupException>(() => Resolve(proxies, settings)).Message.ShouldContain(said);

    [Fact]
    public void Provider_TakesItsSecretFromAFile_AndShowsItNowhere()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "hidden\n");
        try
        {
            SignInSettings settings = Resolve(false, $"OpenIdConnect:Authority=https://login.example/office;OpenIdConnect:ClientId=vendorrisk;OpenIdConnect:ClientSecretFile={file}");
            (settings.Way, settings.Provider!.ClientSecret, settings.Provider.NameClaim).ShouldBe((ExternalWay.OpenIdConnect, "hidden", "sub"));
            settings.ToString().ShouldNotContain("hidden");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static SignInSettings Resolve(bool proxies, string settings = "")
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => KeyValuePair.Create("VendorRisk:SignIn:" + pair.Split('=')[0], (string?)pair.Split('=')[1])))
            .Build();
        return SignInSettings.Resolve(configuration, new SurfaceSettings { Proxies = proxies ? [new IPNetwork(IPAddress.Parse("10.0.0.5"), 32)] : [] });
    }
}
