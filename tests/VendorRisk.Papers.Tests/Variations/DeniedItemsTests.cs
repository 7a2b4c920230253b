using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Lists of data that say what is not in them, in many words and layouts: the items are known by construction.</summary>
public class DeniedItemsTests
{
    private static readonly string[] Data = ["氏名", "住所", "電話番号", "生年月日", "性別", "メールアドレス", "郵便番号"];
    private static readonly string[] Sensitive = ["個人番号", "マイナンバー", "口座番号", "病歴", "障害者手帳番号", "課税額"];

    private static readonly string[] Remarks =
    [
        "※{0}は取り扱わない。", " ※{0}は収集しない。", "（{0}を除く）", "（{0}は含まない）", "（{0}は含めない。）", "。なお、{0}は求めない。", "。{0}は提供しない。", "。ただし、{0}は対象外とする。",
        "。{0}は保有しない。", "。{0}については記載しない。", " ※{0}は使用しません。", "。本業務では、{0}は取得しない。", "、{0}（収集しない）", "、{0}（不要）", "、{0}（対象外）", "（{0}以外）", "。{0}の提供は行わない。", "、{0}：なし",
    ];

    [Fact]
    public void Items_WithADeniedOne_AreTheOthers()
    {
        Random random = new(20261129);
        List<string> complaints = [];
        for (int i = 0; i < 400; i++)
        {
            string[] data = [.. Data.OrderBy(_ => random.Next()).Take(2 + random.Next(4))];
            string denied = Sensitive[random.Next(Sensitive.Length)];
            string remark = string.Format(CultureInfo.InvariantCulture, Remarks[random.Next(Remarks.Length)], denied);
            string list = string.Join(random.Next(4) == 0 ? "・" : "、", data) + remark;
            Check(list, data, denied, complaints);
        }

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public void Items_AtEmptyBoxes_AreNone_WhereOthersAreTicked()
    {
        Random random = new(20261130);
        List<string> complaints = [];
        foreach ((string ticked, string empty) in new[] { ("■", "□"), ("☑", "☐"), ("☑", "□"), ("☒", "☐"), ("[レ]", "[ ]"), ("✓", "□") })
        {
            for (int i = 0; i < 30; i++)
            {
                string[] data = [.. Data.OrderBy(_ => random.Next()).Take(2 + random.Next(3))];
                string denied = Sensitive[random.Next(Sensitive.Length)];
                List<string> boxes = [.. data.Select(d => ticked + d)];
                boxes.Insert(random.Next(boxes.Count + 1), empty + denied);
                Check(string.Join(random.Next(2) == 0 ? " " : "　", boxes), data, denied, complaints);
            }
        }

        complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("□氏名 □住所 □口座番号", "氏名 住所 口座番号")]
    [InlineData("■氏名 ■住所 ■口座番号", "氏名 住所 口座番号")]
    [InlineData("ア 氏名　イ 住所　ウ 口座番号", "氏名 住所 口座番号")]
    [InlineData("(ア)氏名 (イ)住所 (ウ)口座番号", "氏名 住所 口座番号")]
    [InlineData("⑴ 氏名　⑵ 住所　⑶ 口座番号", "氏名 住所 口座番号")]
    [InlineData("氏名、住所、口座番号（本人が希望しない場合を除く）", "氏名 住所 口座番号")]
    [InlineData("【対象者】 氏名、住所", "氏名 住所")]
    public void Items_BehindBulletsAndConditions_AreAllThere(string list, string names) =>
        Read(list).Facts.Sheets[0].Names().Select(n => n.Split('(', '（')[0]).ShouldBe(names.Split(' '));

    [Theory]
    [InlineData("紙、USBメモリ（使用しない）")]
    [InlineData("紙 ※USBメモリは使用しない。")]
    [InlineData("■紙 □USBメモリ □クラウド")]
    [InlineData("紙（USBメモリ及びクラウドを除く）")]
    public void Media_Denied_AreNotUsed(string media)
    {
        PaperReading reading = Reading.Of(SheetPaper.With("氏名、住所", media: media, work: "通知の印刷及び封入封緘。クラウドサービスは利用しない。"));
        reading.Facts.Sheets[0].Media.Select(m => m.Kind).ShouldBe([MediumKind.Paper]);
        reading.Facts.MediumUses.ShouldNotContain(u => u.Kind == MediumKind.Portable || u.Kind == MediumKind.Cloud);
        reading.NotRead.ShouldContain(u => u.Text.Contains("USB", StringComparison.Ordinal));
    }

    private static void Check(string list, string[] data, string denied, List<string> complaints)
    {
        PaperReading reading = Read(list);
        string[] names = reading.Facts.Sheets[0].Names();
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(data.Order(StringComparer.Ordinal)))
        {
            complaints.Add($"{list} -> {string.Join('、', names)}");
        }

        if (!reading.NotRead.Any(u => u.Text.Contains(denied, StringComparison.Ordinal)))
        {
            complaints.Add($"{list}: lost {denied}");
        }
    }

    private static PaperReading Read(string list) => Reading.Of(SheetPaper.With(list));
}
