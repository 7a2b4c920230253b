using VendorRisk.Contract;
using VendorRisk.Papers.Oversight;
using VendorRisk.Papers.Safeguards;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Safeguards;

/// <summary>By when data is erased, and how often somebody goes and looks, in the words of many offices.</summary>
public class ErasureAndVisitTests
{
    private static readonly string[] Ends = ["業務終了", "業務完了", "契約終了", "契約期間満了", "履行期間満了", "委託期間の終了", "納品", "検収完了", "検査合格", "発送完了", "契約の解除", "成果物の引渡し"];
    private static readonly string[] Joints = ["後", "後、速やかに(", "の日から", "の日から起算して", "日の翌日から", "した日から"];
    private static readonly string[] Periods = ["30日以内", "14日以内", "10日以内", "2週間以内", "1か月以内", "一ヶ月以内", "三十日以内", "5営業日以内", "3箇月以内", "60日後まで"];
    private static readonly string[] Deeds = ["消去させる", "電子データを削除し、報告書を提出させる", "返却又は廃棄する", "全てのデータを消去し、証明書を出させる", "復元できない方法で抹消する"];

    [Fact]
    public void Deadline_OfEveryEndAndPeriod_IsFound()
    {
        List<string> missed = [];
        Random random = new(20260811);
        for (int i = 0; i < 2000; i++)
        {
            string joint = Pick(random, Joints);
            string period = Pick(random, Periods);
            string sentence = Pick(random, Ends) + joint + period + (joint.EndsWith('(') ? "に)" : "に") + Pick(random, Deeds) + "。";
            string found = ErasureWords.Deadline(TextFolding.Fold(sentence)).Value;
            if (!found.Contains(period, StringComparison.Ordinal))
            {
                missed.Add($"{sentence} -> {found}");
            }
        }

        missed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("令和8年4月30日までに消去させる。", "令和8年4月30日まで")]
    [InlineData("令和八年四月三十日までに消去する。", "令和八年四月三十日まで")]
    [InlineData("消去の期限は、令和8年4月30日とする。", "令和8年4月30日と")]
    [InlineData("データの消去は、業務終了後３０日以内に行う。", "業務終了後30日以内")]
    [InlineData("契約期間満了日までに全データを廃棄する。", "契約期間満了日まで")]
    [InlineData("2026/4/30までに返却させる。", "2026/4/30まで")]
    public void Deadline_AsADay_IsFound(string sentence, string words) => ErasureWords.Deadline(TextFolding.Fold(sentence)).Value.ShouldStartWith(words);

    [Theory]
    [InlineData("業務終了後、速やかに消去させる。")]
    [InlineData("業務終了後10日以内に報告書を提出し、データは速やかに消去する。")]
    [InlineData("データを消去し、業務終了後10日以内に報告書を提出する。")]
    [InlineData("区の指示から5日以内に消去する。")]
    [InlineData("令和8年3月31日までに納品し、データは遅滞なく消去する。")]
    [InlineData("業務終了後30日以内に報告する。")]
    public void Deadline_OfSomethingElse_IsNone(string sentence) => ErasureWords.Deadline(TextFolding.Fold(sentence)).Success.ShouldBeFalse();

    [Fact]
    public void Frequency_OfEveryYearlyVisit_IsYearly()
    {
        string[] often = ["年１回以上", "年一回", "毎年度少なくとも一度、", "1年に1回以上、", "年度ごとに1度、", "年に一度", "毎年、", "年２回", "半年に1回、", "四半期ごとに", "毎月、", "年度内に1回以上、", "各年度1回以上、", "12か月に1回、", "少なくとも年1回、"];
        string[] visits = ["立入検査を実施する", "事業所に赴いて取扱状況を確認する", "実地に確認する", "現地調査を行う", "委託先を訪問し、管理状況を点検する", "作業場所への立入調査を行う", "職員が事業所に出向き、保管状況を確認する", "立ち入り、管理の状況を検査する", "実地の監査を行う"];
        foreach (string sentence in often.SelectMany(o => visits.Select(v => o + v + "。")))
        {
            string folded = TextFolding.Fold(sentence);
            InspectionWords.Frequency(folded)?.Frequency.ShouldBe(Frequency.Yearly, sentence);
            InspectionWords.Frequency(folded).ShouldNotBeNull(sentence);
            InspectionWords.IsVisit(folded).ShouldBeTrue(sentence);
        }
    }

    [Theory]
    [InlineData("2年に1回、立入検査を行う。")]
    [InlineData("隔年で実地検査を行う。")]
    [InlineData("３年ごとに現地調査を行う。")]
    [InlineData("必要に応じて立入検査を行う。")]
    [InlineData("年1回又は必要に応じて立入検査を行う。")]
    [InlineData("年1回、書面のみで管理状況を調査する。")]
    [InlineData("年1回、書面又は実地により調査する。")]
    [InlineData("毎年度、研修を実施し、必要に応じて立入検査を行う。")]
    [InlineData("毎月、報告書を提出させ、適宜現地を確認する。")]
    [InlineData("立入検査を行う。")]
    public void Frequency_OfARarerOrPaperCheck_IsNotYearly(string sentence) =>
        (InspectionWords.Frequency(TextFolding.Fold(sentence))?.Frequency).ShouldNotBe(Frequency.Yearly);

    [Theory]
    [InlineData("年1回以上立入検査を行うほか、必要に応じて報告を求める。")]
    [InlineData("必要に応じて報告を求めるとともに、毎年度1回以上、実地に検査する。")]
    public void Frequency_WithADutyBesides_StaysYearly(string sentence) =>
        InspectionWords.Frequency(TextFolding.Fold(sentence))!.Value.Frequency.ShouldBe(Frequency.Yearly);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
