using System.Collections.Immutable;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Tests.Vendors;

/// <summary>Groups of companies written in every way: each member is a vendor with its own certificate, the leader first, the group none.</summary>
public class JointVentureTests
{
    private static readonly string[] Groups = ["ひかり・大和共同企業体", "みらい事務センター共同事業体", "北町コンソーシアム", "北町・南町JV", "○○町給付金業務連合体", "南町特定業務委託共同企業体"];
    private static readonly (string Lead, string Member)[] Roles = [("代表構成員", "構成員"), ("代表企業", "構成企業"), ("代表者", "構成員"), ("幹事会社", "構成会社"), ("代表法人", "構成法人"), ("代表団体", "構成団体"), ("代表企業", "構成員")];
    private static readonly string[] Names = ["株式会社ひかりスタッフ", "大和ビジネスサービス株式会社", "㈱城南コール", "有限会社みどり封緘", "合同会社東町データ", "一般社団法人西町サポート"];
    private static readonly string[] Marks = ["（プライバシーマーク取得）", "（ISO/IEC27001認証取得）", ""];

    [Fact]
    public void Read_OfAnyGroup_NamesEachMemberWithItsOwnCertificates()
    {
        Random random = new(5);
        List<string> wrong = [];
        for (int i = 0; i < 1_000; i++)
        {
            (string lead, string member) = Roles[random.Next(Roles.Length)];
            string[] names = [.. Names.OrderBy(_ => random.Next()).Take(random.Next(2, 5))];
            string[] marks = [.. names.Select(_ => Marks[random.Next(Marks.Length)])];
            string[] entries = [.. names.Select((n, at) => random.Next(2) == 0 || i % 2 == 0 ? $"{(at == 0 ? lead : member)}{Separator(i)}{n}{marks[at]}" : $"{(at == 0 ? lead : member)} {n}{marks[at]}")];
            string cell = (i % 4) switch
            {
                0 => $"{Groups[random.Next(Groups.Length)]}（{string.Join('、', entries)}）",
                1 => $"{Groups[random.Next(Groups.Length)]}\n{string.Join('\n', entries)}",
                2 => string.Join('、', names.Select((n, at) => $"{n}（{(at == 0 ? lead : member)}）{marks[at]}").Prepend(Groups[random.Next(Groups.Length)])),
                _ => $"{Groups[random.Next(Groups.Length)]} {string.Join(" ", entries)}",
            };
            ImmutableArray<VendorEntry> read = VendorCellReader.Read(Lines(cell));
            string got = string.Join('|', read.Select(e => $"{NameKey.Of(e.Name.Words)} {e.Certifications.Length}"));
            string expected = string.Join('|', names.Select((n, at) => $"{NameKey.Of(n)} {(marks[at].Length > 0 ? 1 : 0)}"));
            if (got != expected)
            {
                wrong.Add($"{cell.Replace('\n', '/')} → {got}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Read_OfMembersAlone_FindsThem() =>
        VendorCellReader.Read(Lines("代表企業：株式会社甲、構成企業：株式会社乙")).Select(e => (e.Name.Words, e.Role.Words)).ShouldBe([("株式会社甲", "代表企業"), ("株式会社乙", "構成企業")]);

    [Fact]
    public void Read_OfALeaderPrintedLast_PutsItFirst() =>
        VendorCellReader.Read(Lines("甲乙共同企業体（構成員 株式会社甲、代表構成員 株式会社乙）")).Select(e => e.Name.Words).ShouldBe(["株式会社乙", "株式会社甲"]);

    [Fact]
    public void Read_OfNamesGluedToTheGroup_FindsTheMembers() =>
        VendorCellReader.Read(Lines("株式会社甲・株式会社乙共同企業体")).Select(e => e.Name.Words).ShouldBe(["株式会社甲", "株式会社乙"]);

    [Fact]
    public void Read_OfWhatIsSaidOfAll_GivesItToEach() =>
        VendorCellReader.Read(Lines("甲乙JV（代表企業 株式会社甲、構成企業 株式会社乙。いずれもプライバシーマークを取得）")).Select(e => e.Certifications.Length).ShouldBe([1, 1]);

    [Theory]
    [InlineData("ひかり・大和事務共同企業体")]
    [InlineData("北町コンソーシアム")]
    [InlineData("3社")]
    [InlineData("約10社")]
    [InlineData("複数の事業者")]
    public void Read_OfAGroupOrANumberAlone_IsNobody(string cell) => VendorCellReader.Read(Lines(cell)).ShouldBeEmpty();

    [Fact]
    public void Read_OfOneCompanyWithItsRepresentative_IsNoGroup() =>
        VendorCellReader.Read(Lines("株式会社北町印刷 代表取締役 山田太郎")).ShouldHaveSingleItem().Name.Words.ShouldBe("株式会社北町印刷");

    private static string Separator(int i) => (i % 3) switch { 0 => "：", 1 => " ", _ => ":" };

    private static PaperText Lines(string cell) => PaperText.Of([.. cell.Split('\n').Select((t, i) => new TextFragment(i + 1, t) { StartsParagraph = i > 0 })]);
}
