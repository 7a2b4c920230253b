using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>The row on re-entrusting, in the ways that forms print both answers and mark one: which one is known by construction.</summary>
public class ChosenAnswerTests
{
    private static readonly (string Yes, string No)[] Answers = [("有", "無"), ("有り", "無し"), ("あり", "なし"), ("する", "しない")];

    /// <summary>The row with the first answer chosen, and with the second.</summary>
    private static readonly (string First, string Second)[] Marks =
    [
        ("① {0}　2 {1}", "1 {0}　② {1}"), ("①{0} ２{1}", "１{0} ②{1}"), ("☑{0} □{1}", "□{0} ☑{1}"), ("■{0}　□{1}", "□{0}　■{1}"), ("○{0}・{1}", "{0}・○{1}"), ("（○）{0}　（　）{1}", "（　）{0}　（○）{1}"),
        ("{0}☑ {1}□", "{0}□ {1}☑"), ("レ{0}　□{1}", "□{0}　レ{1}"), ("【{0}】・{1}", "{0}・【{1}】"),
    ];

    [Fact]
    public void Row_WithOneAnswerMarked_IsThatAnswer()
    {
        List<string> wrong = [];
        foreach ((string yes, string no) in Answers)
        {
            foreach ((string first, string second) in Marks)
            {
                Check(string.Format(CultureInfo.InvariantCulture, first, yes, no), ReentrustmentStance.Declared, wrong);
                Check(string.Format(CultureInfo.InvariantCulture, second, yes, no), ReentrustmentStance.Denied, wrong);
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("一切行わない。")]
    [InlineData("今回は行わない。")]
    [InlineData("当面なし")]
    [InlineData("現時点では予定なし")]
    [InlineData("全く行わない")]
    public void Row_ThatRulesItOut_Denies(string row) => Stance(row).ShouldBe(ReentrustmentStance.Denied);

    private static void Check(string row, ReentrustmentStance expected, List<string> wrong)
    {
        if (Stance(row) != expected)
        {
            wrong.Add($"{row} -> {Stance(row)}");
        }
    }

    private static ReentrustmentStance? Stance(string row)
    {
        Fact<ReentrustmentStance> stance = Reading.Of(SheetPaper.With(more: $"再委託の有無\t{row}")).Facts.Reentrustment;
        return stance.IsKnown ? stance.Value : null;
    }
}
