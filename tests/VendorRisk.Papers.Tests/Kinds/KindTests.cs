using System.Collections.Immutable;
using System.IO.Compression;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Kinds;

/// <summary>What is an engagement's paper is taken, what is none gets no grade, and the message says what it looks like.</summary>
public class KindTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Kinds", "Papers");

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["minutes"] = "議事録",
        ["incident"] = "事故のお知らせ（インシデントの公表）",
        ["tender"] = "入札公告",
        ["letter"] = "あいさつ文・通知文",
        ["news"] = "報道発表・催しの案内",
        ["invoice"] = "請求書・見積書",
        ["personnel"] = "人事の通知",
        ["recipe"] = "レシピ・献立",
        ["program"] = "プログラムのソース",
        ["contract"] = "契約書",
        ["ordinance"] = "要綱・条例・規程",
        ["bill"] = "議案",
        ["policy"] = "プライバシーポリシー・利用規約",
        ["other"] = "付議事項等ではない文書",
    };

    private static readonly Dictionary<string, PaperKind> Taken = new(StringComparer.Ordinal)
    {
        ["agenda"] = PaperKind.Agenda,
        ["specification"] = PaperKind.Specification,
        ["pia"] = PaperKind.Pia,
        ["clauses"] = PaperKind.Clauses,
        ["checklist"] = PaperKind.Checklist,
        ["consent-request"] = PaperKind.ConsentRequest,
    };

    public static TheoryData<string> RefusedPapers => [.. Under(Named.Keys)];

    public static TheoryData<string> TakenPapers => [.. Under(Taken.Keys)];

    public static TheoryData<string> KnownPapers =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Kinds", "Taken"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Papers"), "*.txt").Order(StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(AppContext.BaseDirectory, f)),
    ];

    [Theory]
    [MemberData(nameof(RefusedPapers))]
    public void Read_PaperThatIsNoEngagement_IsRefusedWithOneMessageThatSaysWhatItLooksLike(string paper)
    {
        PaperReading reading = Read(Path.Combine(Folder, paper));

        reading.IsRead.ShouldBeFalse();
        string message = reading.Refusals.ShouldHaveSingleItem();
        message.ShouldContain(Named[Path.GetDirectoryName(paper)!]);
        message.ShouldContain(Path.GetFileName(paper));
        message.ShouldContain("評価は付けません");
        message.ShouldNotContain("\n");
    }

    [Theory]
    [MemberData(nameof(TakenPapers))]
    public void Read_PaperOfAnEngagement_IsTakenWithItsKind(string paper)
    {
        PaperReading reading = Read(Path.Combine(Folder, paper));

        reading.Refusals.ShouldBeEmpty();
        reading.Kind.ShouldBe(Taken[Path.GetDirectoryName(paper)!]);
    }

    [Theory]
    [MemberData(nameof(KnownPapers))]
    public void Read_PaperLikeTheRealOnes_IsTakenAsAnAgendaPaper(string paper)
    {
        PaperReading reading = Read(Path.Combine(AppContext.BaseDirectory, paper));

        reading.Refusals.ShouldBeEmpty();
        reading.Kind.ShouldBe(PaperKind.Agenda);
    }

    [SeedTheory]
    [InlineData("000_cb12c4f84c049856")]
    [InlineData("002_8f73972b694c23d5")]
    [InlineData("003_1c4098c409f50179")]
    public void Read_RealPaper_IsTakenAsAnAgendaPaper(string stem)
    {
        Reading.OfSeed(stem).Refusals.ShouldBeEmpty();
        Reading.OfSeed(stem).Kind.ShouldBe(PaperKind.Agenda);
    }

    [Fact]
    public void Read_ClausesAlone_GivesTheirTopics()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder, "clauses")))
        {
            ImmutableArray<Contract.ClauseSet> sets = Read(file).Facts.ClauseSets;

            sets.ShouldHaveSingleItem(Path.GetFileName(file)).Clauses.Length.ShouldBeGreaterThanOrEqualTo(3, Path.GetFileName(file));
            sets[0].Clauses.SelectMany(c => c.Topics).ShouldContain(Contract.ClauseTopic.Secrecy, Path.GetFileName(file));
        }
    }

    [Fact]
    public void ReadAll_OnePaperOfAZipIsRefused_TheOthersAreRead()
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntryFromFile(Path.Combine(Folder, "agenda", "meal-delivery.txt"), "1.txt");
            zip.CreateEntryFromFile(Path.Combine(Folder, "minutes", "gist.txt"), "2.txt");
            zip.CreateEntryFromFile(Path.Combine(Folder, "agenda", "minutes-service.txt"), "3.txt");
        }

        ImmutableArray<PaperEntry> papers = Reading.Reader.ReadAll(packed.ToArray(), "papers.zip");

        papers.Select(p => p.Reading.IsRead).ShouldBe([true, false, true]);
        papers[1].Reading.Refusals.ShouldHaveSingleItem().ShouldContain("「2.txt」は議事録");
    }

    /// <summary>What a clerk has typed so far is never taken for something else: every draft from the first field to the last.</summary>
    [Fact]
    public void Read_DraftCutAfterAnyField_IsTaken()
    {
        string[] fields =
        [
            "件名　生涯学習講座の受付業務の委託について", "担当課　生涯学習課", "事業名　生涯学習講座", "目的　受付の効率化", "対象者　受講を希望する市民", "委託先　株式会社まなび舎",
            "委託の内容　申込みの受付、抽選、通知の発送", "情報項目　氏名、住所、電話番号", "記録媒体　紙、委託先のパソコン", "委託期間　令和7年4月1日から令和8年3月31日まで",
            "市が行う情報保護対策　立入り調査を行う。", "受託事業者に行わせる情報保護対策　名簿を提出させる。",
        ];
        for (int count = 1; count <= fields.Length; count++)
        {
            Reading.Of(string.Join('\n', fields[..count])).Refusals.ShouldBeEmpty($"the first {count} fields");
        }
    }

    /// <summary>Signs of another kind inside a full form never lose it.</summary>
    [Theory]
    [InlineData("一般競争入札により受託者を決定する。参加資格、予定価格、開札の日時は公告による。")]
    [InlineData("事故の概要、経緯及び再発防止策を公表し、お詫び申し上げる文書の発送を含む。被害届を出した者を除く。")]
    [InlineData("会議の日時、出席者、議題を議事録に記録する。異議なし、了承された等の記載を含む。")]
    [InlineData("請求金額、小計、消費税、振込先を印字した請求書を作成する。")]
    [InlineData("献立の材料、大さじ、小さじ等の分量を記載したレシピを配布する。")]
    public void Read_FormWithWordsOfAnotherKind_IsTaken(string work)
    {
        PaperReading reading = Reading.Of($"件名\t各種通知業務の委託について\n担当課\t総務課\n委託先\t株式会社北町印刷\n情報項目\t氏名、住所\n記録媒体\t紙\n委託の内容\t{work}\n委託期間\t令和7年4月1日から令和8年3月31日まで\n受託事業者に行わせる情報保護対策\t名簿を提出させる。");

        reading.Refusals.ShouldBeEmpty();
        reading.Kind.ShouldBe(PaperKind.Agenda);
    }

    private static IEnumerable<string> Under(IEnumerable<string> kinds) =>
        kinds.SelectMany(k => Directory.EnumerateFiles(Path.Combine(Folder, k), "*.txt").Order(StringComparer.Ordinal)).Select(f => Path.GetRelativePath(Folder, f));

    private static PaperReading Read(string file) => Reading.Reader.Read(File.ReadAllBytes(file), Path.GetFileName(file));
}
