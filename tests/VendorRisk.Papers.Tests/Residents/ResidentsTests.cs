using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Papers.Residents;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Residents;

/// <summary>Residents' own data is found where it was put, with its lines and without a word of it; what only looks like it is none.</summary>
public class ResidentsTests
{
    private static readonly string[] SharedPapers = ["seeds", "cases"];

    private const int Tries = 400;
    private static readonly IPaperReader Reader = new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IPaperReader>();

    public static TheoryData<string> OwnPapers =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html" && !file.Contains("runtimes", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)),
    ];

    [Fact]
    public void PersonalNumber_InAnyPrintedForm_IsFoundOnItsLine()
    {
        MadePeople made = new(1);
        for (int i = 0; i < Tries; i++)
        {
            string digits = made.Personal();
            string inFours = string.Join(made.Pick("-", " ", "－", "　", "‐"), digits[..4], digits[4..8], digits[8..]);
            string printed = Wide(made.Pick(digits, inFours, inFours), made.Pick(true, false));
            string line = made.Pick("{0}", "個人番号：{0}", "1\t山田\t{0}\t備考", "| 3 | {0} |", "番号は{0}です。", "氏名 佐藤 個人番号 {0}").Replace("{0}", printed, StringComparison.Ordinal);

            ResidentsSign sign = Of("件名\t図書館利用案内の発送", line).ShouldHaveSingleItem(line);

            (sign.Kind, sign.Count).ShouldBe((ResidentsKind.PersonalNumber, 1));
            sign.Lines.ShouldBe([2]);
        }
    }

    [Fact]
    public void PersonalNumber_OfADigitACell_IsFoundWhereItsRowSaysSo()
    {
        string cells = string.Join('\t', new MadePeople(2).Personal().AsEnumerable());

        Of($"個人番号\t{cells}").ShouldHaveSingleItem().Kind.ShouldBe(ResidentsKind.PersonalNumber);
        Of($"月別件数\t{cells}").ShouldBeEmpty();
    }

    [Fact]
    public void PersonalNumber_WithAWrongCheckDigit_IsNone()
    {
        MadePeople made = new(3);
        for (int i = 0; i < Tries; i++)
        {
            Of($"個人番号\t{made.Personal(wrongBy: made.Pick(1, 2, 3, 4, 5, 6, 7, 8, 9))}").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("4", 16), InlineData("4", 19), InlineData("51", 16), InlineData("2221", 16), InlineData("3540", 16), InlineData("37", 15), InlineData("36", 14), InlineData("6011", 16), InlineData("62", 16)]
    public void Card_OfAnIssuer_IsFoundAndWithAWrongCheckDigitIsNone(string prefix, int length)
    {
        MadePeople made = new(4);
        for (int i = 0; i < Tries / 4; i++)
        {
            string digits = made.Card(prefix, length);
            string grouped = length switch
            {
                15 => $"{digits[..4]}-{digits[4..10]}-{digits[10..]}",
                14 => $"{digits[..4]} {digits[4..10]} {digits[10..]}",
                _ => string.Join('-', digits.Chunk(4).Select(four => new string(four))),
            };
            ResidentsSign sign = Of("見出し", Wide(made.Pick(digits, grouped), made.Pick(true, false))).ShouldHaveSingleItem();

            (sign.Kind, sign.Count, sign.Lines[0]).ShouldBe((ResidentsKind.CardNumber, 1, 2));
            Of($"カード番号 {made.Card(prefix, length, wrongBy: 3)}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Card_OfThirteenDigits_IsOneWhereItsLabelSaysSo() => Of($"クレジットカード番号 {new MadePeople(5).Card("4", 13)}").ShouldHaveSingleItem().Kind.ShouldBe(ResidentsKind.CardNumber);

    [Fact]
    public void NumbersOfOtherThings_AreNone()
    {
        MadePeople made = new(6);
        for (int i = 0; i < Tries; i++)
        {
            string digits = made.Personal();
            string[] lines =
            [
                $"法人番号\t{made.Corporate()}", made.Corporate(), $"T{made.Corporate()}", $"会社法人等番号 {digits}", $"契約番号：{digits}", $"電話 {made.Telephone()} FAX 03-{made.Digits(4)}-{made.Digits(4)}",
                $"予定価格 {digits}円", $"第{made.Digits(2)}号様式（2024{made.Digits(4)}）", $"整理番号\t{digits[..4]}-{digits[4..8]}-{digits[8..]}", $"202{made.Digits(1)}0401{made.Pick("09", "13")}30", $"2024-2025-2026", $"2024 2025 2026 2027",
                $"https://example.lg.jp/{digits}", $"{digits[..4]}-{digits[4..8]}-{digits[8..]}-{made.Digits(4)}-{made.Digits(4)}", $"X{digits}", $"{digits}.50", $"+81{digits[2..]}", $"{digits[..4]}\t{digits[4..8]}\t{digits[8..]}",
            ];
            foreach (string line in lines)
            {
                Of(line).ShouldBeEmpty(line);
            }
        }
    }

    [Fact]
    public void NumberInAColumn_IsWhatItsHeadSays()
    {
        string digits = new MadePeople(7).Personal();

        Of("品名\t契約番号\t金額", $"封筒\t{digits}\t100").ShouldBeEmpty();
        Of("氏名\t個人番号\t備考", $"見本\t{digits}\tなし").ShouldHaveSingleItem().Lines.ShouldBe([2]);
    }

    [Theory]
    [InlineData("氏名\t住所", "{name}\t{address}"), InlineData("", "{name}\t{address}"), InlineData("氏名\t生年月日\t性別", "{name}\t{birth}\t女"), InlineData("番号,氏名,電話", "{i},{name},{phone}")]
    [InlineData("氏名\t住所\t通学先", "{name}\t{address}\t見本小学校"), InlineData("氏名\t生年月日\t振込先", "{name}\t{birth}\t見本銀行本店営業部"), InlineData("世帯主\t現住所\t備考", "{name}\t{address}\t民生委員が訪問")]
    [InlineData("| 氏名 | 住所 |", "| {name} | {address} |"), InlineData("", "{i} {name} {address} {phone}"), InlineData("", "{name}　{birth}生"), InlineData("フリガナ\t受給者名\t現住所", "ミホン タロウ\t見本太郎\t{address}")]
    public void ListOfPeople_FromFiveRowsOn_IsFound(string head, string row)
    {
        MadePeople made = new(8);
        string Row(int i) => row.Replace("{i}", $"{i}", StringComparison.Ordinal).Replace("{name}", made.Name(made.Pick(" ", "　", "")), StringComparison.Ordinal)
            .Replace("{address}", made.Address(), StringComparison.Ordinal).Replace("{birth}", made.BirthDay(), StringComparison.Ordinal).Replace("{phone}", made.Telephone(), StringComparison.Ordinal);

        ResidentsSign sign = Of([head, .. Enumerable.Range(1, 30).Select(Row), "以上"]).ShouldHaveSingleItem();

        (sign.Kind, sign.Count).ShouldBe((ResidentsKind.PeopleList, 30));
        sign.Lines.ShouldBe(Enumerable.Range(2, 30));
        Of([head, .. Enumerable.Range(1, 4).Select(Row)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("名称\t代表者\t所在地\t電話", "見本{i}印刷株式会社\t{name}\t{address}\t{phone}"), InlineData("氏名\t所属\t電話", "{name}\t情報政策課\t{phone}"), InlineData("担当者\t電話", "{name}\t{phone}")]
    [InlineData("氏名\t職名\t住所", "{name}\t主任\t{address}"), InlineData("施設名\t所在地\t電話", "見本第{i}出張所\t{address}\t{phone}"), InlineData("委員氏名\t住所", "{name}\t{address}"), InlineData("", "東図書館\t{address}\t{phone}"), InlineData("名称\t所在地", "上野公民館\t{address}"), InlineData("", "有限会社見本{i}\t{address}\t{phone}")]
    [InlineData("氏名又は名称\t住所\t許可番号", "見本{i}清掃株式会社\t{address}\t{i}"), InlineData("事業者の氏名\t住所", "{name}\t{address}")]
    [InlineData("項目\t内容", "氏名、住所、生年月日\t{i} 件"), InlineData("氏名\t実施日", "{name}\t令和6年4月{i}日"), InlineData("", "東京都架空区見本町1-2-{i} {phone}")]
    public void RowsOfFirmsStaffAndPlaces_AreNoListOfPeople(string head, string row)
    {
        MadePeople made = new(9);
        Of([head, .. Enumerable.Range(1, 20).Select(i => row.Replace("{i}", $"{i}", StringComparison.Ordinal).Replace("{name}", made.Name(), StringComparison.Ordinal)
            .Replace("{address}", made.Address(), StringComparison.Ordinal).Replace("{phone}", made.Telephone(), StringComparison.Ordinal))]).ShouldBeEmpty();
    }

    [Fact]
    public void HiddenWords_AreLookedAtToo() =>
        ResidentsSearch.Of(["件名\t見本"], [new UnreadLine(1, new MadePeople(10).Personal())]).ShouldHaveSingleItem().Kind.ShouldBe(ResidentsKind.PersonalNumber);

    [Fact]
    public void Reading_OfWhatIsNoPaperOfAnEngagement_SaysItToo()
    {
        MadePeople made = new(11);
        PaperReading reading = Reader.Read(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 12).Select(_ => $"{made.Name()}\t{made.Address()}\t{made.Personal()}"))), "名簿.txt");

        reading.IsRead.ShouldBeFalse();
        reading.Residents.Select(sign => (sign.Kind, sign.Count)).ShouldBe([(ResidentsKind.PersonalNumber, 12), (ResidentsKind.PeopleList, 12)]);
    }

    [Theory]
    [MemberData(nameof(OwnPapers))]
    public void OwnPapers_HoldNone(string paper) => AlarmsIn(Path.Combine(AppContext.BaseDirectory, paper)).ShouldBeEmpty();

    [SeedFact]
    public void RealAndCasePapers_HoldNone()
    {
        string[] papers = [.. SharedPapers.Select(folder => Path.Combine(Seeds.SharedFolder!, folder)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Where(file => Path.GetExtension(file) is ".txt" or ".md")];

        papers.Length.ShouldBeGreaterThan(2);
        papers.SelectMany(paper => AlarmsIn(paper).Select(sign => $"{Path.GetFileName(paper)}: {sign.Kind}")).ShouldBeEmpty();
    }

    private static ImmutableArray<ResidentsSign> AlarmsIn(string file) => [.. Reader.ReadAll(File.ReadAllBytes(file), Path.GetFileName(file)).SelectMany(paper => paper.Reading.Residents)];

    private static ImmutableArray<ResidentsSign> Of(params ImmutableArray<string> lines) => ResidentsSearch.Of(lines, []);

    private static string Wide(string text, bool wide) => wide ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)) : text;
}
