using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Section Ⅱ of impact assessments, made by chance: as rows or lines, with one to four 委託事項.</summary>
public class ImpactAssessmentTests
{
    private const int Papers = 60;

    [Fact]
    public void EveryEntrustedWork_IsALinkOfItsOwn()
    {
        for (int seed = 0; seed < Papers; seed++)
        {
            Random random = new(seed);
            int count = random.Next(1, 5);
            bool rows = random.Next(2) == 0;
            string gap = rows ? "\t" : "　";
            bool[] on = [.. Enumerable.Range(0, count).Select(_ => random.Next(2) == 0)];
            string[] names = [.. ((string[])["株式会社南北情報", "大空印刷株式会社", "若草電算株式会社", "株式会社港システム"]).Take(count)];
            string text = $"Ⅱ 特定個人情報ファイルの概要\n2．基本情報\n②対象となる本人の数{gap}[ 10万人以上100万人未満 ]\n④記録される項目{gap}[ 50項目以上100項目未満 ]\n主な記録項目{gap}氏名、住所、個人番号\n"
                + "4．特定個人情報ファイルの取扱いの委託\n委託の有無　[ 委託する ]　1) 委託する 2) 委託しない\n"
                + string.Concat(Enumerable.Range(0, count).Select(i => Entrusted(i, names[i], on[i], gap, rows, random)))
                + "5．特定個人情報の提供・移転\n提供先1" + gap + "国税庁\n";
            PaperReading reading = Reading.Of(text);
            reading.Kind.ShouldBe(PaperKind.Pia, text);
            reading.Facts.Chain.Select(l => l.Name.Value).ShouldBe(names, text);
            reading.Facts.Chain.Select(l => l.UnnamedBelow is not null).ShouldBe(on, text);
            reading.Facts.Sheets.Length.ShouldBe(count, text);
            reading.Facts.Sheets.SelectMany(s => s.Names()).Distinct().ShouldBe(["氏名", "住所", "個人番号"], text);
            reading.Facts.Sheets.ShouldAllBe(s => s.Items.Length == 3, text);
            reading.Facts.People.Mentions.ShouldAllBe(m => m.Value >= 100_000, text);
        }
    }

    private static string Entrusted(int i, string name, bool on, string gap, bool rows, Random random)
    {
        string said = on ? "再委託する" : "再委託しない";
        string choice = (string[])[$"[ {said} ]{gap}<選択肢> 1) 再委託する 2) 再委託しない", $"[ {said} ]　1) 再委託する 2) 再委託しない", $"[ {said} ]", $"（ {(on ? 1 : 2)} ）　1) 再委託する 2) 再委託しない"] is var styles ? styles[random.Next(styles.Length)] : said;
        return string.Create(CultureInfo.InvariantCulture, $"委託事項{i + 1}{gap}処理{i + 1}\n①委託内容{gap}データの入力及び印刷\n②取扱いを委託する特定個人情報ファイルの範囲{gap}[ 特定個人情報ファイルの全体 ]\n③委託先における取扱者数{gap}[ 10人以上50人未満 ]\n④委託先名の確認方法{gap}市の公報で公表する\n⑤委託先名{gap}{name}\n{(rows ? "再委託\t" : "再委託\n")}⑥再委託の有無{gap}{choice}\n")
            + (on ? $"{(rows ? "\t" : "")}⑦再委託の許諾方法{gap}書面による承諾\n{(rows ? "\t" : "")}⑧再委託事項{gap}データ入力作業\n" : "");
    }
}
