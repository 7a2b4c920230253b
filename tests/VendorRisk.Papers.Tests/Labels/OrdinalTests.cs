using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Labels;

/// <summary>Ordinals before headings, and words that begin like one.</summary>
public class OrdinalTests
{
    [Theory]
    [InlineData("第1　業務名", "業務名")]
    [InlineData("第３条　委託期間", "委託期間")]
    [InlineData("第十二条 委託先", "委託先")]
    [InlineData("第三　委託先", "委託先")]
    [InlineData("第2章 事業の概要", "事業の概要")]
    [InlineData("第三者への委託", "第三者への委託")]
    [InlineData("第３者への委託", "第3者への委託")]
    [InlineData("第二種社会福祉事業", "第二種社会福祉事業")]
    [InlineData("第一次委託先", "第一次委託先")]
    [InlineData("第一四半期の作業", "第一四半期の作業")]
    public void Core_LosesTheOrdinal_AndKeepsWords(string printed, string core) => LabelText.Core(TextFolding.Fold(printed)).ShouldBe(core);

    [Theory]
    [InlineData("第1 業務名", 1)]
    [InlineData("第三 業務名", 3)]
    [InlineData("第三条 業務名", 3)]
    [InlineData("第三者への委託", null)]
    [InlineData("第三業務名", null)]
    public void HeadingMark_OfAnOrdinal_StandsClear(string printed, int? number) => (HeadingMark.Of(Written.Text(printed))?.Number).ShouldBe(number);

    [Theory]
    [InlineData("件名 あ\n委託先\t株式会社あ\n業務内容\t(٣) 印刷\n\t٣ 発送\n\t上記٣を再委託する。特記事項٣項のとおり。")]
    public void DigitsOfOtherScripts_AreNoNumbers(string paper) => Golden.Reading.Of(paper).Lines.ShouldNotBeEmpty();
}
