using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Packets;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Packets;

/// <summary>The papers of a meeting in one file, made by chance, and papers that only look like several.</summary>
public class PacketTests
{
    private const int Packets = 60;

    private static readonly (string Work, string Vendor)[] Works =
        [("回覧板作成", "株式会社北町印刷"), ("花火大会受付", "株式会社夏空企画"), ("がん検診結果入力", "大空データ株式会社"), ("学校給食費収納", "有限会社白鷺"), ("敬老祝い品発送", "株式会社若草")];

    [Fact]
    public void EveryPaper_IsRead_AndWhatBelongsToNoneIsListed()
    {
        for (int seed = 0; seed < Packets; seed++)
        {
            (string text, string[] vendors, string[] outside) = Packet(new Random(seed));
            ImmutableArray<PaperEntry> papers = Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), "kaigi.txt");
            papers.SelectMany(p => p.Reading.Facts.Chain).Select(l => l.Name.Value).ShouldBe(vendors, $"{seed}\n{text}");
            papers.Length.ShouldBe(vendors.Length, $"{seed}\n{text}");
            outside.Except(papers.SelectMany(p => p.Reading.NotRead).Select(u => u.Text)).ShouldBeEmpty($"{seed}\n{text}");
            string[] lines = text.Split('\n');
            papers.SelectMany(p => p.Reading.Facts.Chain).ShouldAllBe(l => lines[l.Name.Source!.Line!.Value - 1].Contains(l.Name.Value!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void APaperOutOfAPacket_ReadAgain_GivesTheSame()
    {
        (string text, _, _) = Packet(new Random(5));
        foreach (PaperEntry paper in Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), "kaigi.txt"))
        {
            PaperReading again = Reading.Reader.Read(paper.Content, paper.Name);
            again.IsRead.ShouldBeTrue();
            again.Facts.Chain.Select(l => l.Name).ShouldBe(paper.Reading.Facts.Chain.Select(l => l.Name));
        }
    }

    [Fact]
    public void APaperOutOfAnUnsurePacket_ReadAgain_IsAsUnsure()
    {
        (string text, _, _) = Packet(new Random(5));
        VendorRisk.Papers.Packets.Packet packet = VendorRisk.Papers.Packets.Packet.Of(BoundedInput.Of(new DecodedInput([.. text.Split('\n')], []) { Confidence = 850 }));
        packet.Parts.ShouldNotBeEmpty();
        foreach (PacketPart part in packet.Parts)
        {
            PaperReading again = Reading.Reader.Read(part.Content, "part.txt");
            again.Facts.Chain.Select(l => l.Name.Confidence).ShouldAllBe(c => c <= 850);
            again.Facts.Chain.ShouldNotBeEmpty();
            again.Lines.ShouldBe(part.Lines);
        }
    }

    [Fact]
    public void MorePapersThanAPacketHolds_AreRefusedAtOnce()
    {
        string[] firms = [.. "青赤黄緑紫白黒灰金銀".SelectMany(c => "山川海空森林野原島谷".Select(d => $"{c}{d}"))];
        string text = string.Join('\n', firms.Take(60).Select((f, i) => Head(1, i + 1, f + f) + $"委託先\t株式会社{f}\n情報項目\t氏名\n"));

        PaperEntry entry = Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), "kaigi.txt").ShouldHaveSingleItem();
        entry.Reading.Refusals.ShouldHaveSingleItem().ShouldContain("上限は 50 件");
    }

    [Fact]
    public void APacket_ReadAsOnePaper_IsRefusedWithItsTitles()
    {
        (string text, _, _) = Packet(new Random(1));
        Reading.Of(text).Refusals.ShouldHaveSingleItem().ShouldContain("一件ずつ");
    }

    [Theory]
    [InlineData("three-tiers.txt")]
    [InlineData("council-walk.txt")]
    [InlineData("other-ward.txt")]
    [InlineData("ceremony-ocr.txt")]
    public void SheetsOfOnePaper_AreNoPapers(string file) => Reading.Reader.ReadAll(Reading.Bytes(file), file).Length.ShouldBe(1);

    private static (string Text, string[] Vendors, string[] Outside) Packet(Random random)
    {
        (string Work, string Vendor)[] works = [.. Works.OrderBy(_ => random.Next()).Take(random.Next(2, 5))];
        int style = random.Next(5);
        bool outlined = style == 4 || random.Next(2) == 0;
        string separator = (string[])["\n", "\n----------\n", "\n\n\n"] is var joints ? joints[random.Next(joints.Length)] : "\n";
        string[] outside = random.Next(3) == 0 ? ["令和6年度第3回個人情報保護審議会", .. works.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"議題{i + 1}　{w.Work}業務の委託について"))] : [];
        IEnumerable<string> papers = works.Select((w, i) => Head(style, i + 1, w.Work) + (outlined ? $"事業の概要\n\n事業名\t{w.Work}業務\n事業内容\t対象者数 約{(i + 1) * 1000}人\n\n" : "")
            + $"委託先\t{w.Vendor}（プライバシーマーク取得）\n情報項目\t氏名、住所\n記録媒体\t紙\n委託の内容\t{w.Work}\n委託期間\t令和7年4月1日から令和8年3月31日まで\n");
        return ((outside.Length > 0 ? string.Join('\n', outside) + "\n\n" : "") + string.Join(separator, papers), [.. works.Select(w => w.Vendor)], outside);
    }

    private static string Head(int style, int number, string work) => style switch
    {
        0 => $"個人情報保護審議会 付議事項\n\n件名\t{work}業務の委託について\n\n",
        1 => $"付議事項{number}　{work}業務の委託について\n\n",
        2 => $"第{number}号様式（第3条関係）\n付議事項\n件名　{work}業務の委託について\n\n",
        3 => $"諮問第{number}号\n\n件名\t{work}業務の委託について\n\n",
        _ => $"件名\t{work}業務の委託について\n\n（担当部課：総務部総務課）\n\n",
    };
}
