using System.Text;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Media;

/// <summary>Words below a list of media that go on with no list.</summary>
public class RemarkBelowMediaTests
{
    [Theory]
    [InlineData("電子データ（委託先のパソコン）", "作業は庁舎の中で行う。", true)]
    [InlineData("紙、電子データ", "受渡しは対面で行うこと。", true)]
    [InlineData("紙、電子データ（暗号化し、", "持ち出さないもの）", false)]
    [InlineData("紙、", "申込フォーム", false)]
    public void LineThatNamesNoMedium_IsListed(string media, string below, bool listed)
    {
        PaperReading read = Reading.Reader.Read(Encoding.UTF8.GetBytes($"付議事項\n\n件名：受診券の作成\n担当課：保健課\n委託先：株式会社みなと印刷\n委託期間：令和7年4月1日～令和8年3月31日\n情報項目：氏名、住所\n記録媒体：{media}\n{below}\n再委託：なし\n"), "paper.txt");

        read.NotRead.Any(l => l.Text == below).ShouldBe(listed);
        read.Facts.Sheets.Single().Media.ShouldNotBeEmpty();
    }
}
