using VendorRisk.Contract;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>What one cell says.</summary>
public class AnswerCellTests
{
    [Theory]
    [InlineData("○")]
    [InlineData("〇")]
    [InlineData("◯")]
    [InlineData("✓")]
    [InlineData("レ")]
    [InlineData("☑")]
    [InlineData("■")]
    [InlineData(@"$\circ$")]
    [InlineData(@"$\bigcirc$ （規程第3条）")]
    [InlineData("はい")]
    [InlineData("対応している")]
    [InlineData("対応済")]
    [InlineData("実施（手順書による）")]
    [InlineData("☑はい □いいえ")]
    [InlineData("□いいえ　■はい")]
    [InlineData("はい☑ いいえ□")]
    [InlineData("●有　○無")]
    [InlineData("[x] はい [ ] いいえ")]
    [InlineData("（○）適　（　）否")]
    [InlineData("○はい・いいえ")]
    [InlineData("☒実施 ☐未実施 ☐対象外")]
    public void Cell_ThatSaysYes(string cell) => MarkOf(cell).ShouldBe(ChecklistMark.Yes);

    [Theory]
    [InlineData("×")]
    [InlineData("✕")]
    [InlineData("✖")]
    [InlineData("☓")]
    [InlineData("バツ")]
    [InlineData("ｘ")]
    [InlineData(@"$\times$")]
    [InlineData("×（機器が古いため）")]
    [InlineData("いいえ")]
    [InlineData("いいえ、手順がない")]
    [InlineData("未実施")]
    [InlineData("未実施。令和8年度に整備する。")]
    [InlineData("未対応（予定なし）")]
    [InlineData("対応していない")]
    [InlineData("実施していない。")]
    [InlineData("無")]
    [InlineData("なし")]
    [InlineData("否")]
    [InlineData("□はい ☑いいえ")]
    [InlineData("○無 ・ 有")]
    [InlineData("☐実施 ☒未実施 ☐対象外")]
    [InlineData("○（未実施）")]
    [InlineData("はい ・ ○いいえ")]
    [InlineData("はい　・　(いいえ)")]
    public void Cell_ThatSaysUndone(string cell) => MarkOf(cell).ShouldBe(ChecklistMark.Undone);

    [Theory]
    [InlineData("△")]
    [InlineData("▲")]
    [InlineData("△（手順は整備中）")]
    [InlineData(@"$\triangle$")]
    [InlineData("一部")]
    [InlineData("一部実施")]
    [InlineData("一部実施（本社のみ）")]
    [InlineData("検討中")]
    [InlineData("対応中")]
    [InlineData("実施予定（令和8年4月）")]
    [InlineData("□実施 ☑一部実施 □未実施")]
    [InlineData("○（一部）")]
    public void Cell_ThatSaysPartial(string cell) => MarkOf(cell).ShouldBe(ChecklistMark.Partial);

    [Theory]
    [InlineData("－")]
    [InlineData("ー")]
    [InlineData("――")]
    [InlineData("-（再委託しないため）")]
    [InlineData("該当なし")]
    [InlineData("対象外（クラウドを使わない）")]
    [InlineData("該当しない")]
    [InlineData("不要")]
    [InlineData("□はい □いいえ ■該当なし")]
    public void Cell_ThatSaysNotApplicable(string cell) => MarkOf(cell).ShouldBe(ChecklistMark.No);

    [Theory]
    [InlineData("□はい □いいえ")]
    [InlineData("☐")]
    [InlineData("□")]
    [InlineData("（　）はい（　）いいえ")]
    public void Boxes_ThatNobodyTicked_AreNoAnswer(string cell) => Read(cell).ShouldBe((null, false));

    [Theory]
    [InlineData("☑はい ☑いいえ")]
    [InlineData("はい・いいえ")]
    [InlineData("有　・　無")]
    [InlineData("○・×")]
    [InlineData("○ △ ×")]
    [InlineData("☒")]
    public void Choices_ThatSayNothingClear_AreAPuzzle(string cell) => Read(cell).ShouldBe((null, true));

    [Theory]
    [InlineData("○○課の端末を使う")]
    [InlineData("有限会社はやて運送")]
    [InlineData("一般の事務室で行う")]
    [InlineData("無線の通信は使わない")]
    [InlineData("個人情報は、鍵のかかる金庫に保管する。")]
    public void Words_ThatAreASentence_AreNoAnswer(string cell) => AnswerCell.Of(Text(cell), column: false).ShouldBeNull();

    [Fact]
    public void Remark_StaysBesideItsMark()
    {
        ReasonOf("－（データセンターを使わないため）").ShouldBe("データセンターを使わないため");
        ReasonOf("△（手順は整備中）").ShouldBe("手順は整備中");
        ReasonOf("いいえ、手順がない").ShouldBe("手順がない");
        ReasonOf("☑いいえ（理由：人手がない） □はい").ShouldBe("理由:人手がない");
    }

    [Theory]
    [InlineData("定めている", ChecklistMark.Yes)]
    [InlineData("整備できていません", ChecklistMark.Undone)]
    [InlineData("来年度に導入予定", ChecklistMark.Partial)]
    public void OtherShortWords_CountInAColumnOfAnswers(string cell, ChecklistMark mark)
    {
        AnswerCell.Of(Text(cell), column: false).ShouldBeNull();
        (AnswerCell.Of(Text(cell), column: true)?.Mark).ShouldBe(mark);
    }

    private static ChecklistMark? MarkOf(string cell) => AnswerCell.Of(Text(cell), column: false)?.Mark;

    private static string? ReasonOf(string cell) => AnswerCell.Of(Text(cell), column: false)?.Reason.Folded;

    private static (ChecklistMark?, bool) Read(string cell) => AnswerCell.Of(Text(cell), column: false) is { } answer ? (answer.Mark, answer.Unclear) : (null, false);

    private static PaperText Text(string cell) => PaperText.Of(new TextFragment(1, cell));
}
