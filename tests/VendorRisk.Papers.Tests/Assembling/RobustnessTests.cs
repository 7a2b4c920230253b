using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Assembling;

/// <summary>Whatever stands in a field, its meaning is read without a fault and every fact says where it came from.</summary>
public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "再委託", "【再委託】", "(1)", "1 ", "2 ", "12 個人", "①", "、", "。", "「", "」", "(", ")", "\n", " ", "区が", "委託先に", "再委託先との", "受渡しは", "手渡しで", "送付する",
        "特記事項(別紙)24に基づき", "上記1の一部は再委託を行う", "電磁的", "電磁的媒体", "DVD-", "Google フォーム", "を利用する場合は", "オンライン申請 令和", "年5月1日から", "持ち出す場合を除き",
        "【システム上の対策】", "専用ページに格納", "\uD83D", "\u0000", "ｱ", "㈱", "〜", "年1回", "抽選", "発送", "管理簿", "99999999999",
    ];

    [Fact]
    public void Enrich_WordsInAnyOrder_GivesFactsWithTheirSources()
    {
        uint state = 2463534242;
        for (int paper = 0; paper < 300; paper++)
        {
            EngagementFacts facts = new PaperMaker()
                .Outline(Text(ref state))
                .Contractor("甲社", (FieldKind.Work, Text(ref state)), (FieldKind.WardSafeguards, Text(ref state)), (FieldKind.VendorSafeguards, Text(ref state)))
                .Subcontractor("乙社", (FieldKind.Work, Text(ref state)), (FieldKind.VendorSafeguards, Text(ref state)))
                .Form(SheetKind.ExternalConnection, "甲社", (FieldKind.Connection, Text(ref state)))
                .Row(Side.Contractor, "OP-09", Text(ref state), Text(ref state))
                .Enriched();

            facts.Hops.ShouldAllBe(h => h.Statement.Source != null);
            facts.Safeguards.ShouldAllBe(s => s.Text.Source!.Line > 0 && s.Text.Value!.Length > 0);
            facts.MediumUses.ShouldAllBe(u => u.Name.Source != null);
        }
    }

    /// <summary>A fixed walk over the pieces, so that a failure repeats.</summary>
    private static string Text(ref uint state)
    {
        List<string> words = [];
        for (int i = 0; i < 12; i++)
        {
            state = unchecked(state ^ (state << 13));
            state ^= state >> 17;
            state = unchecked(state ^ (state << 5));
            words.Add(Pieces[state % (uint)Pieces.Length]);
        }

        return string.Concat(words);
    }
}
