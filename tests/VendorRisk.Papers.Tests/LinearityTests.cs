using System.Diagnostics;
using VendorRisk.Papers.Attachments;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Packets;
using VendorRisk.Papers.People;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Tests;

/// <summary>Reading takes time in proportion to a paper's length, whatever is repeated in it: eight times as much of it must not take anything like sixty-four times as long.</summary>
public class LinearityTests
{
    private const int Times = 8;

    /// <summary>Linear is 8, quadratic 64.</summary>
    private const double MostGrowth = 24;

    /// <summary>As many pairs of runs may be spoilt by what else the machine does; work that is quadratic spoils every one.</summary>
    private const int MostRounds = 40;

    private static readonly Dictionary<string, (int Size, Action<int> Work)> Works = new()
    {
        ["counts of people"] = (2_000, n => PeopleReader.Read(new Paper { Outline = [Written.Field(FieldKind.Subjects, Repeat(n, i => $"{i + 10}人、"), label: "対象者数")] })),
        ["members of a group"] = (2_000, n => VendorCellReader.Read(Written.Text("共同企業体 " + Repeat(n, i => $"構成員{i % 9 + 1}：甲乙{i}、")))),
        ["groups and subcontractors"] = (500, n => VendorCellReader.Read(Written.Text(Repeat(n, i => $"共同企業体 代表企業 甲{i}、構成員 乙{i} 再委託先 ")))),
        ["attachments pointed to"] = (2_000, n => AttachmentNames.In(Written.Text(Repeat(n, i => $"資料{i % 90 + 1}、別紙{i % 90 + 1}のとおり。")))),
        ["services"] = (2_000, n => new PaperMaker().Contractor("甲社", (FieldKind.Media, Repeat(n, _ => "AWS Hokanフォーム "))).Enriched()),
        ["titles of a packet"] = (500, n => PaperStarts.In(Blocks(n, i => i % 2 == 0 ? ["件名", $"{(char)('一' + i)}{(char)('丁' + i)}{(char)('三' + i)}作成"] : ["委託先", "株式会社甲"]))),
        ["members without a group"] = (500, n => GroupLines.Gather(Lines(n, _ => "構成企業　株式会社甲"))),
        ["small checklists"] = (1_000, n => AnswerLists.Mark(Blocks(n * 4, i => i % 4 == 3 ? [] : ["名簿を提出している。", "○"]))),
        ["one long sentence"] = (500, n => FormLines.Spell(Lines(1, _ => "受託者は、" + Repeat(n, _ => "プライバシーマークの取得、") + "終わり。あ"))),
        ["heads of columns"] = (1_000, n => TableLayouts.Unfold(Blocks(n, i => (i % 3) switch { 0 => ["委託先", "情報項目", "委託期間"], 1 => ["株式会社甲", "氏名", "令和7年度"], _ => ["一", "二", "三", "四", "五"] }))),
        ["sheets beside"] = (1_000, n => TableLayouts.Unfold(Blocks(n, i => (i % 3) switch { 0 => ["委託先", "株式会社甲", "株式会社乙"], 1 => ["情報項目", "氏名", "住所"], _ => ["一", "二", "三", "四", "五"] }))),
    };

    public static TheoryData<string> Names { get; } = [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_OfEightTimesAsMuch_IsFarFromSixtyFourTimesAsLong(string name)
    {
        (int size, Action<int> work) = Works[name];
        work(size);
        (double small, double large) = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < MostRounds && (round < 3 || large / small >= MostGrowth); round++)
        {
            small = Math.Min(small, Milliseconds(() => work(size)));
            large = Math.Min(large, Milliseconds(() => work(size * Times)));
        }

        (large / small).ShouldBeLessThan(MostGrowth, $"{small:F1} ms, {large:F1} ms");
    }

    [Fact]
    public void Tables_OfManySegments_EndWithoutDeepCalls() =>
        TableLayouts.Unfold(Blocks(60_000, i => (i % 3) switch { 0 => ["委託先", "情報項目", "委託期間"], 1 => ["株式会社甲", "氏名", "令和7年度"], _ => ["一", "二", "三", "四", "五"] })).ShouldNotBeEmpty();

    private static double Milliseconds(Action work)
    {
        Stopwatch watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Repeat(int times, Func<int, string> piece) => string.Concat(Enumerable.Range(0, times).Select(piece));

    private static System.Collections.Immutable.ImmutableArray<Block> Lines(int lines, Func<int, string> words) =>
        [.. Enumerable.Range(0, lines).Select(i => new Block(BlockKind.Text, i + 1, [Written.Text(words(i), i + 1)]))];

    private static System.Collections.Immutable.ImmutableArray<Block> Blocks(int rows, Func<int, string[]> cells) =>
        [.. Enumerable.Range(0, rows).Select(i => cells(i) is { Length: > 0 } row ? new Block(BlockKind.Row, i + 1, [.. row.Select(c => Written.Text(c, i + 1))]) : Block.Blank(i + 1))];
}
