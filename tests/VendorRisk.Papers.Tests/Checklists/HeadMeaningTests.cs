using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>Lists whose heads, legends or rows decide what a mark means: the answer is right, or unknown where nothing says it, and never a wrong yes.</summary>
public class HeadMeaningTests
{
    private static readonly string[] Controls = ["OP-04", "OP-10", "OP-12", "SY-03", "SY-10"];

    /// <summary>What a column's head says of a row ticked below it; null: nothing.</summary>
    private static readonly Dictionary<string, ChecklistMark?> Heads = new(StringComparer.Ordinal)
    {
        ["該当"] = ChecklistMark.Yes, ["非該当"] = ChecklistMark.No, ["可"] = ChecklistMark.Yes, ["否"] = ChecklistMark.Undone, ["適合"] = ChecklistMark.Yes, ["不適合"] = ChecklistMark.Undone,
        ["遵守"] = ChecklistMark.Yes, ["不遵守"] = ChecklistMark.Undone, ["達成"] = ChecklistMark.Yes, ["未達成"] = ChecklistMark.Undone, ["十分"] = ChecklistMark.Yes, ["不十分"] = ChecklistMark.Undone,
        ["実施"] = ChecklistMark.Yes, ["未実施"] = ChecklistMark.Undone, ["完了"] = ChecklistMark.Yes, ["未完了"] = ChecklistMark.Undone, ["規程あり"] = ChecklistMark.Yes, ["規程なし"] = ChecklistMark.Undone,
        ["課題なし"] = ChecklistMark.Yes, ["課題あり"] = ChecklistMark.Undone, ["問題なし"] = ChecklistMark.Yes, ["問題あり"] = ChecklistMark.Undone, ["不備なし"] = ChecklistMark.Yes, ["不備あり"] = ChecklistMark.Undone,
        ["改善不要"] = ChecklistMark.Yes, ["要改善"] = ChecklistMark.Undone, ["リスクなし"] = ChecklistMark.Yes, ["リスクあり"] = ChecklistMark.Undone, ["○"] = ChecklistMark.Yes, ["×"] = ChecklistMark.Undone,
        ["甲種"] = null, ["乙種"] = null, ["A"] = null, ["B"] = null, ["1"] = null, ["2"] = null, ["重要"] = null, ["普通"] = null,
    };

    private static readonly string[][] Pairs = [.. Heads.Keys.Chunk(2)];

    public static IEnumerable<object[]> InBothOrders { get; } = [.. Pairs.SelectMany(p => new[] { new object[] { p[0], p[1] }, [p[1], p[0]] })];

    [Theory]
    [MemberData(nameof(InBothOrders))]
    public void Tick_BelowAHead_SaysWhatTheHeadSays(string left, string right)
    {
        bool[] first = [true, false, true, false, false];
        string[] rows = [.. first.Select(f => f ? "○ | |" : " | ○ |")];
        Answers(Table([left, right], rows)).ShouldBe([.. first.Select(f => Heads[f ? left : right])]);
    }

    public static IEnumerable<object[]> Legends { get; } =
        [.. new[] { "ABC", "123", "①②③", "アイウ" }.SelectMany(signs => new[] { "{0}：{3}　{1}：{4}　{2}：{5}", "凡例　{0}＝{3}、{1}＝{4}、{2}＝{5}", "※回答欄には、{0}（{3}）、{1}（{4}）、{2}（{5}）のいずれかを記入すること。", "{0} {3}\n{1} {4}\n{2} {5}" }
            .SelectMany(line => new[] { "実施済み、一部実施、未実施", "未実施、検討中、実施済み", "実施していない、一部実施している、実施している" }.Select(words => new object[] { signs, line, words })))];

    [Theory]
    [MemberData(nameof(Legends))]
    public void Sign_OfALegend_MeansWhatTheLegendSays(string signs, string line, string words)
    {
        string[] said = words.Split('、');
        string legend = string.Format(System.Globalization.CultureInfo.InvariantCulture, line, signs[0], signs[1], signs[2], said[0], said[1], said[2]);
        ChecklistMark[] meant = said[0].Contains('未') || said[0].Contains("ない", StringComparison.Ordinal) ? [ChecklistMark.Undone, ChecklistMark.Partial, ChecklistMark.Yes] : [ChecklistMark.Yes, ChecklistMark.Partial, ChecklistMark.Undone];
        int[] given = [0, 1, 2, 0, 2];
        ChecklistMark?[] expected = [.. given.Select(g => (ChecklistMark?)meant[g])];
        Answers(legend + "\n\n" + Table(["回答"], [.. given.Select(g => signs[g] + " |")])).ShouldBe(expected);
        Answers(legend + "\n\n" + Table([signs[0] + "", signs[1] + "", signs[2] + ""], [.. given.Select(g => string.Concat(Enumerable.Range(0, 3).Select(c => c == g ? "○ |" : " |")))])).ShouldBe(expected);
        Answers(Table(["回答"], [.. given.Select(g => signs[g] + " |")])).ShouldAllBe(a => a == null);
    }

    [Theory]
    [InlineData("不備の有無", "有", ChecklistMark.Undone)]
    [InlineData("不備の有無", "無", ChecklistMark.Yes)]
    [InlineData("リスクの有無", "なし", ChecklistMark.Yes)]
    [InlineData("リスクの有無", "○", null)]
    [InlineData("課題", "○", null)]
    [InlineData("重要度", "○", null)]
    [InlineData("優先順位", "×", null)]
    [InlineData("未実施の場合○", "○", ChecklistMark.Undone)]
    [InlineData("未対応", "○", ChecklistMark.Undone)]
    [InlineData("実施の有無", "○", ChecklistMark.Yes)]
    [InlineData("対策実施", "○", ChecklistMark.Yes)]
    public void Answer_BelowOneHead_IsAnAnswerToWhatItAsks(string head, string cell, ChecklistMark? meant) =>
        Answers(Table([head], [.. Enumerable.Repeat(cell + " |", 5)])).ShouldAllBe(a => a == meant);

    /// <summary>What the head of one column says of its marks, and numbered points above a list, say nothing of another column.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("1 対象者を限定する\n2 未使用の媒体は施錠して保管する\n\n")]
    [InlineData("個人情報の持出しを行わない場合は「－」を記入すること。\n\n")]
    public void Marks_OfAnotherColumn_KeepTheirOwnMeaning(string before) =>
        Answers(before + Table(["実施状況", "未実施の場合×"], [.. Enumerable.Repeat("○ | |", 5)])).ShouldAllBe(a => a == ChecklistMark.Yes);

    [Theory]
    [InlineData("受託者", "区")]
    [InlineData("実施（受託者）", "実施（区）")]
    [InlineData("自己点検（受託者記入）", "確認（所管課記入）")]
    [InlineData("乙の実施", "甲の確認")]
    [InlineData("委託先", "委託元")]
    [InlineData("事業者が行う", "町が行う")]
    public void Sides_InTheirColumns_KeepTheirAnswersInAnyOrder(string contractor, string ward)
    {
        ChecklistMark?[] theirs = [ChecklistMark.Undone, ChecklistMark.Yes, ChecklistMark.Yes, ChecklistMark.Partial, ChecklistMark.Yes];
        ChecklistMark?[] ours = [ChecklistMark.Yes, ChecklistMark.Undone, ChecklistMark.Partial, ChecklistMark.Yes, ChecklistMark.No];
        for (int order = 0; order < 2; order++)
        {
            string[] heads = order == 0 ? [contractor, ward] : [ward, contractor];
            string[] rows = [.. Enumerable.Range(0, 5).Select(i => order == 0 ? $"{Glyph(theirs[i])} | {Glyph(ours[i])} |" : $"{Glyph(ours[i])} | {Glyph(theirs[i])} |")];
            PaperReading reading = Reading.Of(Table(heads, rows, "安全管理措置"));
            Marks(reading, Side.Contractor).ShouldBe(theirs);
            Marks(reading, Side.Ward).ShouldBe(ours);
        }
    }

    [Theory]
    [InlineData("個人情報の取扱責任者を定めていない。", "はい", ChecklistMark.Undone)]
    [InlineData("個人情報の取扱責任者を定めていない。", "いいえ", null)]
    [InlineData("個人情報の取扱責任者を定めていない。", "○", null)]
    [InlineData("通信を暗号化していない。", "×", null)]
    [InlineData("業務以外の目的に使用していない。", "はい", ChecklistMark.Yes)]
    [InlineData("私物端末に個人情報を保管していない。", "はい", ChecklistMark.Yes)]
    [InlineData("共用のIDを設定していない。", "はい", ChecklistMark.Yes)]
    [InlineData("許可なしに外部へ送信していない。", "はい", ChecklistMark.Yes)]
    [InlineData("承認なしに再委託しない。", "○", ChecklistMark.Yes)]
    [InlineData("許可なく外部へ持ち出していない。", "○", ChecklistMark.Yes)]
    public void Row_ThatStatesTheLackOfASafeguard_IsNeverAYes(string row, string cell, ChecklistMark? meant)
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 受託者に行わせる安全管理措置 | 回答 |\n|---|---|\n| {row} | {cell} |");
        ChecklistAnswer[] answers = [.. reading.Facts.Checklist];
        answers.ShouldAllBe(a => meant == null ? !a.Answer.IsKnown : a.Answer.Is(meant.Value));
    }

    private static string Glyph(ChecklistMark? mark) => mark switch { ChecklistMark.Yes => "○", ChecklistMark.Undone => "×", ChecklistMark.Partial => "△", _ => "－" };

    private static string Table(string[] heads, string[] rows, string control = "受託者に行わせる安全管理措置") =>
        $"個人情報保護対策チェックリスト\n\n| {control} | {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat("---|", heads.Length + 1))}\n"
        + string.Concat(rows.Select((r, i) => $"| {RowWordings.Of[Controls[i]][0]} | {r}\n"));

    private static ChecklistMark?[] Answers(string paper) => Marks(Reading.Of(paper), Side.Contractor);

    private static ChecklistMark?[] Marks(PaperReading reading, Side side)
    {
        ChecklistAnswer?[] answers = [.. Controls.Select(c => reading.Facts.Checklist.SingleOrDefault(a => a.Side == side && a.Control == c))];
        return [.. answers.Select(a => a is { Answer.IsKnown: true } ? a.Answer.Value : (ChecklistMark?)null)];
    }
}
