using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Tests.Names;

public class VendorNameFormTests
{
    [Theory]
    [InlineData("株式会社みどり印刷", "みどり印刷株式会社")]
    [InlineData("株式会社みどり印刷", "（株）みどり印刷")]
    [InlineData("株式会社みどり印刷", "(株)みどり印刷")]
    [InlineData("株式会社みどり印刷", "㈱みどり印刷")]
    [InlineData("株式会社みどり印刷", "みどり印刷㈱")]
    [InlineData("株式会社みどり印刷", "株式会社 みどり　印刷")]
    [InlineData("株式会社みどり印刷", "株式会社みどり印刷（プライバシーマーク取得事業者）")]
    [InlineData("株式会社みどり印刷", "株式会社みどり印刷\n※ISMS認証取得")]
    [InlineData("株式会社みどり印刷", "株式会社みどり印刷【予定】")]
    [InlineData("株式会社ABCデータ", "ＡＢＣデータ株式会社")]
    [InlineData("株式会社ABCデータ", "㈱abcﾃﾞｰﾀ")]
    [InlineData("アサヒドウ株式会社", "ｶ)ｱｻﾋﾄﾞｳ")]
    [InlineData("アサヒドウ株式会社", "アサヒドウ（カ")]
    [InlineData("ミドリ・フォームズ株式会社", "ミドリフォームズ株式会社")]
    [InlineData("ミドリ・フォームズ株式会社", "ミドリ･フォ−ムズ㈱")]
    [InlineData("株式会社髙﨑印刷", "株式会社高崎印刷")]
    [InlineData("渡邊商店有限会社", "(有)渡辺商店")]
    [InlineData("渡邉商店有限会社", "㈲渡辺商店")]
    [InlineData("株式会社澤濵", "株式会社沢浜")]
    [InlineData("株式会社𠮷田", "株式会社吉田")]
    [InlineData("一般社団法人まちの会", "（一社）まちの会")]
    [InlineData("特定非営利活動法人まち", "ＮＰＯ法人まち")]
    [InlineData("株式会社西長食品データ", "株式会社⻄⻑⻝品テ\u3099ータ")]
    [InlineData("株式会社江戸黒青", "㍿江⼾⿊⻘")]
    [InlineData("神山福祉株式会社", "\uFA19\u2F2D\uFA1B祉株式会社")]
    [InlineData("株式会社みどり印刷", "\uFEFF株式\u200B会社みど\u00ADり印\u2060刷\u200E")]
    [InlineData("葛城株式会社", "葛\U000E0100城\uFE00㈱")]
    public void Spellings_OfOneName_HaveOneForm(string one, string other) => VendorNameForm.Of(other).ShouldBe(VendorNameForm.Of(one));

    [Theory]
    [InlineData("株式会社みどり印刷", "有限会社みどり印刷")]
    [InlineData("株式会社みどり印刷", "みどり印刷")]
    [InlineData("株式会社みどり印刷", "北海道みどり印刷株式会社")]
    [InlineData("株式会社みどり印刷", "株式会社みどり印刷 札幌支店")]
    [InlineData("キヤノン株式会社", "キャノン株式会社")]
    [InlineData("社団法人まちの会", "一般社団法人まちの会")]
    public void Names_ThatMayBelongToTwo_HaveTwoForms(string one, string other) => VendorNameForm.Of(other).ShouldNotBe(VendorNameForm.Of(one));

    [Theory]
    [InlineData("")]
    [InlineData("株式会社")]
    [InlineData("（株）")]
    [InlineData("※ 未定")]
    public void Text_WithoutAName_IsNoName(string text) => VendorNameForm.Of(text).Core.ShouldBeEmpty();

    [Theory]
    [InlineData("株式\uFFFE会社みどり")]
    [InlineData("株式会社\uD800みどり\uFFFF")]
    public void Key_OfANameWithWhatIsNoCharacter_IsFound(string name) => VendorNameKey.Of(name).ShouldEndWith("みどり");
}
