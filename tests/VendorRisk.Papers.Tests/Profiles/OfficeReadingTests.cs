using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Profiles;

/// <summary>Papers of the two invented offices, in words that only their profiles know.</summary>
public class OfficeReadingTests
{
    private const string CityPaper =
        "個人情報取扱委託協議書\n\n件名\t敬老祝品の発送業務の委託について\n\n総務部行政管理課\n\n協議の相手\t株式会社北町印刷（プライバシーマーク取得）\n預ける個人情報\t氏名、住所\n記録媒体\t紙\n"
        + "頼む仕事\t敬老祝品の発送\n頼む間\t令和7年4月1日から令和8年3月31日まで\n";

    private const string TownPaper =
        "委託の取り決め書\n\n仕事の名前\t給食費の通知の印刷\n行う期間\t令和7年4月1日から令和8年3月31日まで\nしてもらうこと\t給食費の通知の印刷\n預かってもらう情報\t氏名、住所\n"
        + "請ける者に求めること\tプライバシーマークを取得していること。\n";

    private static readonly Profile City = Shipped("minagawa");
    private static readonly Profile Town = Shipped("hanasato");

    [Fact]
    public void Labels_OfTheCity_AreReadForTheCityAlone()
    {
        EngagementFacts facts = Read(City, CityPaper).Facts;
        facts.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社北町印刷");
        facts.Sheets[0].Names().ShouldBe(["氏名", "住所"]);
        facts.Sheets[0].Work.ShouldHaveSingleItem();
        facts.Sheets[0].Term.Start.Value.ShouldBe(new DateOnly(2025, 4, 1));
        facts.Department.Value.ShouldBe("総務部行政管理課");

        Read(Profile.Default, CityPaper).Facts.Chain.Select(l => l.Name.Or("")).ShouldNotContain("株式会社北町印刷");
    }

    [Fact]
    public void ASpecification_OfTheTown_IsReadAsOne_WithItsRequirements()
    {
        PaperReading reading = Read(Town, TownPaper);
        (reading.IsRead, reading.Kind).ShouldBe((true, PaperKind.Specification));
        reading.Facts.Sheets[0].Names().ShouldBe(["氏名", "住所"]);
        reading.Facts.Chain.ShouldHaveSingleItem().Conditions.ShouldNotBeEmpty();

        Read(Profile.Default, TownPaper).Facts.Sheets.SelectMany(s => s.Items).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("はい", ChecklistMark.Yes)]
    [InlineData("いいえ", ChecklistMark.Undone)]
    [InlineData("当てはまらない", ChecklistMark.No)]
    public void EveryRowOfTheCitysChecklist_HasItsControls(string answer, ChecklistMark mark)
    {
        EngagementFacts facts = Read(City, Checklist(_ => answer)).Facts;
        facts.Checklist.Select(a => a.Control).ShouldBe(City.Checklist.SelectMany(r => r.Controls).Distinct(), ignoreOrder: true);
        facts.Checklist.ShouldAllBe(a => a.Answer.Is(mark));
    }

    [Fact]
    public void EachRow_AnsweredAlone_IsThatRowsControl()
    {
        List<string> wrong = [];
        foreach (ProfileRow row in City.Checklist.Where(r => !r.Controls.IsEmpty))
        {
            string[] undone = [.. Read(City, Checklist(r => r == row ? "いいえ" : "はい")).Facts.Checklist.Where(a => a.Answer.Is(ChecklistMark.Undone)).Select(a => a.Control)];
            if (!undone.Order(StringComparer.Ordinal).SequenceEqual(row.Controls.Order(StringComparer.Ordinal)))
            {
                wrong.Add($"{row.Number}: {string.Join(',', undone)}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void ARowWithoutControl_IsListed() =>
        Read(City, Checklist(_ => "はい")).NotRead.Any(u => u.Text.StartsWith(City.Checklist[^1].Text, StringComparison.Ordinal)).ShouldBeTrue();

    [Fact]
    public void TheBareWordForTheOffice_IsAParty()
    {
        EngagementFacts facts = Read(City, CityPaper.Replace("頼む仕事\t敬老祝品の発送", "頼む仕事\t1 市から委託先に名簿のデータを手渡しする。\n\t2 市場の調査", StringComparison.Ordinal)).Facts;
        facts.Hops.ShouldContain(h => h.From.Kind == PartyKind.Ward && h.To.Kind == PartyKind.Vendor && !h.Implied);
    }

    [Fact]
    public void Clauses_OfAnOfficesOwnName_AreClauses()
    {
        string paper = CityPaper + "\n個人情報取扱共通仕様\n\n第1条 乙は、この契約による業務を行うため個人情報を取り扱うときは、秘密を漏らしてはならない。\n第2条 乙は、業務が終わったときは、個人情報を返還し、又は消去しなければならない。\n";
        Read(City, paper).Facts.ClauseSets.ShouldHaveSingleItem().Clauses.Length.ShouldBe(2);
        Read(Profile.Default, paper).Facts.ClauseSets.ShouldBeEmpty();
    }

    [Fact]
    public void TwoOffices_ReadAtOnce_KeepTheirWordsApart() =>
        Parallel.For(0, 40, i =>
        {
            Profile profile = i % 2 == 0 ? City : Profile.Default;
            Read(profile, CityPaper).Facts.Chain.Any(l => l.Name.Or("") == "株式会社北町印刷").ShouldBe(i % 2 == 0);
        });

    private static string Checklist(Func<ProfileRow, string> answer) =>
        CityPaper + "\n個人情報取扱チェックリスト\n\n受託者の個人情報保護対策\n\n| 番号 | 項目 | 回答 |\n|---|---|---|\n"
        + string.Concat(City.Checklist.Select(r => string.Create(CultureInfo.InvariantCulture, $"| {r.Number} | {r.Text} | {answer(r)} |\n")));

    private static Profile Shipped(string id) => ProfileFolder.Find(id, Path.GetTempPath()).Profile!;

    private static PaperReading Read(Profile profile, string paper) =>
        new ServiceCollection().AddPapers(profile).BuildServiceProvider().GetRequiredService<IPaperReader>().Read(Encoding.UTF8.GetBytes(paper), "paper.txt");
}
