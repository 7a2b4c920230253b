using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Specifications with numbered headings, made by chance: a heading ends the one above it, whatever it says.</summary>
public class SpecificationTests
{
    private const int Papers = 80;

    [Fact]
    public void EveryHeading_EndsTheFieldAboveIt()
    {
        for (int seed = 0; seed < Papers; seed++)
        {
            Random random = new(seed);
            string Pick(params string[] words) => words[random.Next(words.Length)];
            string[] items = [.. ((string[])["氏名", "住所", "口座番号", "生年月日", "電話番号"]).OrderBy(_ => random.Next()).Take(3)];
            (string Label, string Value)[] fields =
            [
                (Pick("業務名", "業務名称", "委託業務名", "業務件名"), "給付金通知作成等業務"),
                (Pick("履行期間", "委託期間", "契約期間"), "令和7年4月1日から令和8年3月31日まで"),
                .. new (string, string)[]
                {
                    (Pick("業務内容", "委託業務の内容", "作業内容"), "(1) 通知書の印刷\n(2) 封入封緘"),
                    (Pick("取り扱う個人情報", "取扱う個人情報", "使用する個人情報", "個人情報の項目"), string.Join('、', items)),
                    (Pick("受託者の要件", "応募資格", "受注者の資格", "受託者に求める要件", "参加資格要件"), "プライバシーマーク又はISMSの認証を取得していること。"),
                    (Pick("成果物の納品", "納入期限", "納品期限"), "令和7年9月30日まで"),
                    ("履行場所", "市が指定する場所"),
                    (Pick("暴力団の排除", "支払方法", "疑義の解決"), "別に定めるところによる。"),
                }.OrderBy(_ => random.Next()),
            ];
            string style = Pick("{0} ", "{0}．", "第{0} ", "({0}) ", "第{0}条　");
            bool below = random.Next(2) == 0 && style != "({0}) ";
            string text = Pick("給付金通知作成等業務 仕様書", "給付金通知作成等業務委託仕様書", "仕様書") + "\n\n"
                + string.Concat(fields.Select((f, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, style, i + 1) + f.Label + (below || f.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : "　") + f.Value + "\n"));
            text = style == "({0}) " ? text.Replace("\n(1) 通知書", "　通知書", StringComparison.Ordinal).Replace("\n(2) 封入", "、封入", StringComparison.Ordinal) : text;
            PaperReading reading = Reading.Of(text);
            reading.Kind.ShouldBe(PaperKind.Specification, text);
            reading.Facts.Title.Or("").ShouldBe("給付金通知作成等業務", text);
            SheetFacts sheet = reading.Facts.Sheets.ShouldHaveSingleItem(text);
            sheet.Names().ShouldBe(items, text);
            sheet.Term.End.Value.ShouldBe(new DateOnly(2026, 3, 31), text);
            ChainLink vendor = reading.Facts.Chain.ShouldHaveSingleItem(text);
            vendor.Undecided.Is(true).ShouldBeTrue(text);
            vendor.Conditions.ShouldHaveSingleItem(text).AnyOf.ShouldBe(["P-mark", "ISMS"], text);
        }
    }
}
