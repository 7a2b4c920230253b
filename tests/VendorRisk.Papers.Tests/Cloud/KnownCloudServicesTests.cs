using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Papers.Tests.Cloud;

public class KnownCloudServicesTests
{
    private static readonly IKnownCloudServices Known = new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IKnownCloudServices>();

    [Theory]
    [InlineData("kintone", "サイボウズ株式会社", "JP", null)]
    [InlineData("ｋｉｎｔｏｎｅ", "サイボウズ株式会社", "JP", null)]
    [InlineData("AWS 東京リージョン", "Amazon Web Services, Inc.", "US", "JP")]
    [InlineData("Azure（Japan East）", "Microsoft Corporation", "US", "JP")]
    public void Words_OfAKnownService_GiveItsOperatorAndCountries(string words, string company, string country, string? servers)
    {
        KnownCloudService service = Known.Find(words).ShouldNotBeNull();
        (service.Operator, service.OperatorCountry, service.ServerCountry).ShouldBe((company, country, servers));
    }

    [Theory]
    [InlineData("庁内のファイルサーバ")]
    [InlineData("ONLINE申請")]
    [InlineData("kintone と Zendesk")]
    [InlineData("")]
    public void Words_OfNoneOrSeveral_GiveNothing(string words) => Known.Find(words).ShouldBeNull();

    [Fact]
    public void EveryServiceOfTheList_IsFoundByItsName() =>
        Known.All.Where(service => Known.Find(service.Name)?.Operator != service.Operator).Select(service => service.Name).ShouldBeEmpty();
}
