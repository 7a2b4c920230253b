using System.Globalization;
using VendorRisk.Papers.People;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.People;

/// <summary>Numbers of people that are known by construction, written in every way; rates, parts and other counts beside them are no totals.</summary>
public class WrittenCountTests
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly string[] Approximately = ["", "約", "およそ", "延べ", "約 "];
    private static readonly string[] Units = ["人", "名", "人程度", "人（見込み）", "名を予定"];
    private static readonly string[] Before = ["対象者数 ", "対象人数：", "参加者は", "年間", "令和7年度は", "登録者数は"];
    private static readonly string[] Beside = ["", "1日当たり200人、", "1回30名、", "各回20名、", "毎月約150人、", "一日平均120人、", "通知は5,200通、", "口座3,100件、", "端末12台、"];

    [Fact]
    public void In_OfAnySpelling_FindsTheNumberAndNothingElse()
    {
        Random random = new(11);
        List<string> wrong = [];
        for (int i = 0; i < 3_000; i++)
        {
            int number = Number(random);
            string printed = Pick(random, Beside) + Pick(random, Before) + Pick(random, Approximately) + Spelled(random, number) + Pick(random, Units);
            if (PeopleMentions.In(TextFolding.Fold(printed)) is not [var mention] || mention.Value != number)
            {
                wrong.Add($"{number}: {printed}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1日当たり200人")]
    [InlineData("1日200人×240日")]
    [InlineData("200人/日")]
    [InlineData("200人×240日")]
    [InlineData("各会場50名")]
    [InlineData("毎回約30人")]
    [InlineData("数十人")]
    [InlineData("十数人")]
    [InlineData("一人ひとりに応じた案内")]
    [InlineData("約1万5,590件")]
    [InlineData("三万五千口座")]
    [InlineData("対象者数 5,200件")]
    [InlineData("使用者 1万5,590口")]
    public void In_OfRatesAndOtherCounts_FindsNothing(string printed) => PeopleMentions.In(TextFolding.Fold(printed)).ShouldBeEmpty();

    [Theory]
    [InlineData("対象者数", "1,800", 1_800)]
    [InlineData("対象者数（人）", "約1万5千", 15_000)]
    [InlineData("対象人数", "三千二百", 3_200)]
    [InlineData("対象者数", "1,800人（うち新規 300人、継続 1,500人）", 1_800)]
    [InlineData("対象者数", "児童1,200人、保護者2,300人、計3,500人", 3_500)]
    [InlineData("対象者数", "3万5千人", 35_000)]
    [InlineData("対象者数", "三五〇〇〇人", 35_000)]
    [InlineData("対象者数", "1日当たり200人、年間約48,000人", 48_000)]
    [InlineData("対象者数", "200人×240日＝48,000人", 48_000)]
    public void Count_OfARowOfPeople_IsItsTotal(string label, string value, int count)
    {
        Paper paper = new() { Outline = [Written.Field(FieldKind.Subjects, value, label: label)] };

        var people = PeopleReader.Read(paper);
        people.Count.Value.ShouldBe(count);
        people.Mentions.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("対象者数", "1,800件")]
    [InlineData("対象者数", "1日当たり200")]
    [InlineData("対象者", "1,800")]
    public void Count_OfARowThatCountsNoPeople_IsUnknown(string label, string value) =>
        PeopleReader.Read(new Paper { Outline = [Written.Field(FieldKind.Subjects, value, label: label)] }).Count.IsKnown.ShouldBeFalse();

    [Theory]
    [InlineData("9")]
    [InlineData("千")]
    [InlineData("九億")]
    [InlineData("9億")]
    public void In_OfANumberWithoutEnd_FindsNothing(string piece) => PeopleMentions.In(string.Concat(Enumerable.Repeat(piece, 3_000)) + "億人").ShouldBeEmpty();

    private static int Number(Random random) => random.Next(4) switch
    {
        0 => random.Next(11, 1_000),
        1 => random.Next(10, 100) * 100,
        2 => random.Next(1, 100) * 10_000,
        _ => random.Next(1_000, 900_000),
    };

    private static string Spelled(Random random, int number) => random.Next(5) switch
    {
        0 => number.ToString("N0", CultureInfo.InvariantCulture),
        1 => number.ToString(CultureInfo.InvariantCulture),
        2 => Kanji(number),
        3 => number % 10_000 == 0 ? $"{number / 10_000}万" : number % 1_000 == 0 && number > 10_000 ? $"{number / 10_000}.{number / 1_000 % 10}万" : number.ToString("N0", CultureInfo.InvariantCulture),
        _ => number > 10_000 && number % 10_000 > 0 ? $"{number / 10_000}万{number % 10_000:N0}" : number.ToString("N0", CultureInfo.InvariantCulture),
    };

    private static string Kanji(int number) =>
        (number >= 10_000 ? Under(number / 10_000, one: true) + "万" : "") + Under(number % 10_000, one: false);

    private static string Under(int number, bool one)
    {
        string written = "";
        foreach ((int place, string name) in new[] { (1_000, "千"), (100, "百"), (10, "十") })
        {
            int digit = number / place % 10;
            written += digit == 0 ? "" : (digit == 1 && !one ? "" : digit == 1 && place < 1_000 ? "" : Digits[digit].ToString()) + name;
        }

        return written + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
