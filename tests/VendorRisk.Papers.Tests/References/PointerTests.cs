using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.References;

public class PointerTests
{
    private static readonly string[] Annexes = ["別紙", "別紙1", "別紙２", "別表", "別表第2", "別添", "別記", "様式第３号", "資料4", "資料1-2", "添付資料", "仕様書", "別紙「業者一覧」", "別表1（委託先一覧）", "契約書別表", "調書", "届出書"];
    private static readonly string[] Sends = ["のとおり", "の通り", "を参照", "参照", "による", "に記載のとおり", "に掲げる者", "に掲げる事項", "の項目", "に記載の情報", "のとおりとする。"];
    private static readonly string[] Around = ["{0}", "（{0}）", "※{0}", "詳細は{0}", "【{0}】"];

    [Fact]
    public void Of_AnyAnnexAndWording_PointsToIt()
    {
        List<string> wrong = [];
        foreach (string annex in Annexes.Where(a => !a.Contains('（')))
        {
            foreach (string send in Sends)
            {
                wrong.AddRange(Around.Select(a => string.Format(System.Globalization.CultureInfo.InvariantCulture, a, annex + send)).Where(p => Pointers.Of(TextFolding.Fold(p)) != PointerKind.Attachment));
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("〃")]
    [InlineData("同　上")]
    [InlineData("（同上）")]
    [InlineData("前記に同じ")]
    [InlineData("上記のとおり")]
    [InlineData("上記と同様")]
    [InlineData("上に同じ")]
    [InlineData("同左")]
    public void Of_SameAsAbove_PointsAbove(string printed) => Pointers.Of(TextFolding.Fold(printed)).ShouldBe(PointerKind.Above);

    [Theory]
    [InlineData("委託先に同じ")]
    [InlineData("受託者と同じ")]
    [InlineData("原契約のとおり")]
    public void Of_TheContractorsForm_PointsThere(string printed) => Pointers.Of(TextFolding.Fold(printed)).ShouldBe(PointerKind.Contractor);

    [Theory]
    [InlineData("下記のとおり")]
    [InlineData("以下参照")]
    [InlineData("別途提出する一覧のとおり")]
    public void Of_FurtherDown_PointsElsewhere(string printed) => Pointers.Of(TextFolding.Fold(printed)).ShouldBe(PointerKind.Elsewhere);

    [Theory]
    [InlineData("株式会社別紙印刷")]
    [InlineData("同上株式会社")]
    [InlineData("氏名、住所")]
    [InlineData("氏名、住所（詳細は別紙のとおり）")]
    [InlineData("資料の印刷及び封入")]
    [InlineData("仕様書の作成")]
    [InlineData("次のとおり 氏名、住所")]
    public void Of_WordsThatSaySomething_IsNoPointer(string printed) => Pointers.Of(TextFolding.Fold(printed)).ShouldBeNull();
}
