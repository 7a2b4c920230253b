using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Risk;

public sealed class FactPathWordsTests : IDisposable
{
    private static readonly EngagementFacts Facts = new()
    {
        Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("みどり印刷") }],
        Sheets = [new SheetFacts { Title = Fact.Known("発送の委託") }],
    };

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public FactPathWordsTests() => CultureInfo.CurrentUICulture = new CultureInfo("ja");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("chain/0/cloudServices/0/operatorCountry", "「みどり印刷」のクラウドサービスの運営者の国")]
    [InlineData("sheets/0/term/end", "個票「発送の委託」の期間の終了日")]
    [InlineData("chain/0", "「みどり印刷」")]
    [InlineData("people/count", "対象者の数の人数")]
    [InlineData("reentrustment", "再委託の有無")]
    [InlineData("chain/7/name", "事業者の名称")]
    [InlineData("something/new", "something/new")]
    public void Path_OfAFact_IsSaidInWords(string path, string words) => FactPathWords.Of(path, Facts).ShouldBe(words);
}
