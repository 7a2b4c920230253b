using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Negation;

/// <summary>What a list says is not handled; in doubt nothing is denied.</summary>
public class DenialsTests
{
    [Theory]
    [InlineData("氏名、住所※個人番号は取り扱わない。", "※個人番号は取り扱わない。")]
    [InlineData("氏名、マイナンバー（収集しない）、住所", "マイナンバー(収集しない)")]
    [InlineData("氏名、住所。なお、病歴は求めない。", "なお、病歴は求めない。")]
    [InlineData("氏名、住所、口座番号を除く", "口座番号を除く")]
    [InlineData("氏名、住所（電話番号を除く）", "(電話番号を除く)")]
    [InlineData("氏名、住所（口座番号及び病歴は含まない。）", "(口座番号及び病歴は含まない。)")]
    [InlineData("氏名\n個人番号、口座番号は一切取り扱いません。", "個人番号、口座番号は一切取り扱いません。")]
    [InlineData("氏名、住所、個人番号は本業務では取得しない", "個人番号は本業務では取得しない")]
    [InlineData("氏名、個人番号を除く住民情報", "個人番号を除く")]
    [InlineData("個人番号以外の住民情報", "個人番号以外の")]
    [InlineData("氏名、電話番号なし、住所", "電話番号なし")]
    [InlineData("氏名、住所 ※口座情報は委託先に提供しないものとする。", "※口座情報は委託先に提供しないものとする。")]
    [InlineData("氏名、住所（障害の状況は対象外とする。）", "(障害の状況は対象外とする。)")]
    [InlineData("氏名、性別（不要）", "性別(不要)")]
    [InlineData("氏名、個人番号：無", "個人番号:無")]
    public void Split_OfAList_LeavesOutWhatIsDenied(string printed, string denied)
    {
        (PaperText kept, var left) = Denials.Split(PaperText.Of([.. printed.Split('\n').Select((l, i) => new TextFragment(i + 1, l, i > 0))]));

        left.ShouldHaveSingleItem().Folded.ShouldBe(denied);
        kept.Folded.ShouldNotContain(denied.Trim('※', '(', ')', '。', '、'));
        kept.Folded.ShouldContain(printed.StartsWith("氏名", StringComparison.Ordinal) ? "氏名" : "住民情報");
    }

    [Theory]
    [InlineData("個人番号以外の情報を取り扱わない")]
    [InlineData("個人番号以外は収集しない")]
    [InlineData("氏名を含まないとは限らない")]
    [InlineData("口座番号（本人が希望しない場合を除く）")]
    [InlineData("電話番号（本人が拒否した場合は収集しない）")]
    [InlineData("口座番号は第三者に提供しない。")]
    [InlineData("口座番号は再委託先には渡さない。")]
    [InlineData("氏名、障害の有無、病歴の有無")]
    [InlineData("使用しない口座の番号")]
    [InlineData("原則として個人番号は取り扱わない。")]
    [InlineData("削除依頼の内容、退会者の氏名")]
    [InlineData("個人番号は可能な限り取得しない")]
    public void Split_OfWhatMayStillBeThere_LeavesItIn(string printed)
    {
        PaperText list = PaperText.Of(new TextFragment(1, printed));

        (PaperText kept, var denied) = Denials.Split(list);

        denied.ShouldBeEmpty();
        kept.Folded.ShouldBe(list.Folded);
    }

    [Theory]
    [InlineData("USBメモリは使用しない。", "USB", true)]
    [InlineData("USBメモリ、CD-R等の可搬媒体は使用せず、専用回線で送る。", "USB", true)]
    [InlineData("クラウドサービスは利用しないこととする。", "クラウド", true)]
    [InlineData("専用回線で送り、USBメモリは用いない。", "専用回線", false)]
    [InlineData("許可なくUSBメモリを使用しない場合に限る。", "USB", false)]
    [InlineData("業務で使用しないUSBメモリは施錠して保管する。", "USB", false)]
    public void In_OfASentence_CoversTheThingsDenied(string sentence, string thing, bool denied) =>
        Denials.In(sentence, prose: true).Any(d => d.Covers(sentence.IndexOf(thing, StringComparison.Ordinal))).ShouldBe(denied);
}
