using System.Globalization;
using System.Text;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Packets;

/// <summary>One form filled in several times in a file, under heads that only a count tells apart.</summary>
public class FormPacketTests
{
    private static readonly (string Work, string Vendor)[] Works = [("犬の登録通知", "株式会社わん便"), ("農業者アンケート", "株式会社みのり調査"), ("文化会館チケット発送", "有限会社青葉")];

    [Theory]
    [InlineData("様式第1号\n個人情報取扱業務委託協議書（その{0}）\n\n", "")]
    [InlineData("様式第1号\n個人情報取扱業務委託協議書（{0}）\n\n", "")]
    [InlineData("様式第1号\n\n", "")]
    [InlineData("個人情報業務委託審査票 No.{0}\n\n", "")]
    [InlineData("業務委託調書\n\n", "")]
    [InlineData("案件その{1}\n", "")]
    [InlineData("案件{1}\n", "")]
    [InlineData("議案第{0}号　{2}業務の委託について\n", "")]
    [InlineData("# 案件{0}　{2}業務の委託\n\n", "- ")]
    [InlineData("＝＝＝＝＝＝＝＝＝＝\n案件その{1}\n", "・")]
    public void EveryForm_IsAPaperOfItsOwn(string head, string bullet)
    {
        CompositeFormat heads = CompositeFormat.Parse(head);
        string text = string.Join("\n\n", Works.Select((w, i) => string.Format(CultureInfo.InvariantCulture, heads, i + 1, "一二三"[i], w.Work) + Form(w.Work, w.Vendor, bullet)));
        PaperEntry[] papers = [.. Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), "kaigi.txt")];
        papers.SelectMany(p => p.Reading.Refusals).ShouldBeEmpty(text);
        papers.Select(p => string.Join(' ', p.Reading.Facts.Chain.Select(l => l.Name.Value))).ShouldBe(Works.Select(w => w.Vendor), text);
    }

    [Theory]
    [InlineData("再委託先")]
    [InlineData("再受託者")]
    public void TheFormOfASubcontractor_BelongsToThePaper(string label)
    {
        string text = "業務委託調書\n\n" + Form("除雪要請受付", "株式会社青葉", "") + $"\n業務委託調書\n\n業務名　夜間電話応対\n{label}　株式会社白鷺\n情報項目　氏名\n";
        Reading.Reader.ReadAll(Encoding.UTF8.GetBytes(text), "kaigi.txt").Length.ShouldBe(1);
    }

    private static string Form(string work, string vendor, string bullet) => string.Concat(
        new[] { $"業務名：{work}業務", $"委託先：{vendor}（プライバシーマーク取得）", "取り扱わせる個人情報：氏名、住所", "記録媒体：紙", "業務の内容：通知の発送", "委託期間：令和7年4月1日から令和8年3月31日まで", "対象者数：4,700人" }
            .Select(l => $"{bullet}{l}\n"));
}
