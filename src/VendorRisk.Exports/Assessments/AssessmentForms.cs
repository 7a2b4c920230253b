using VendorRisk.Exports.Docx;

namespace VendorRisk.Exports.Assessments;

/// <summary>The forms of an assessment and of a committee's pack.</summary>
internal static class AssessmentForms
{
    private const string Basis = "判定日：{{評価日}}　判定の基準：{{基準}}";

    public static byte[] Assessment() => DocxParts.Build(Page(
        new DocxSketch().Line("個人情報を取り扱う委託の点検結果（評価書）", DocxStyles.Title).Line(Basis, DocxStyles.Right),
        all: true).Build());

    public static byte[] Pack(IReadOnlyList<string> categories)
    {
        int[] widths = [480, 2558, 600, .. categories.Select(_ => 6000 / categories.Count)];
        widths[1] += DocxSketch.Width - widths.Sum();
        DocxSketch sketch = new DocxSketch()
            .Line("個人情報を取り扱う委託の点検結果（会議資料）", DocxStyles.Title)
            .Line(Basis, DocxStyles.Right)
            .Line("議題一覧（{{件数}}件）", DocxStyles.SubHeading)
            .SmallTable(
                widths,
                ["番号", "件名", "等級", .. categories],
                ["{{#議題}}{{議題番号}}", "{{評価件名}}", "{{評価等級}}", .. categories.Select((_, i) => $"{{{{分類{i + 1}}}}}" + (i == categories.Count - 1 ? "{{/議題}}" : ""))])
            .Line("各欄は、点数と、最も重い指摘及び件数。「？」は書面や台帳に記載がなく判定できないもの、「×」は判定の処理に失敗したもの、「－」は対象外。")
            .Line("{{#議題}}")
            .Line("{{議題番号}}　{{評価件名}}", DocxStyles.Heading, newPage: true);
        return DocxParts.Build(Page(sketch, all: false).Line("{{/議題}}").Build());
    }

    private static DocxSketch Page(DocxSketch sketch, bool all)
    {
        sketch.Table(
            [1900, 2919, 1900, 2919],
            [],
            ["＊件名", "{{評価件名}}", "＊担当部課", "{{評価部課}}"],
            ["＊等級", "{{評価等級}}（{{等級の意味}}）", "＊リスクの点数", "{{評価点}}"],
            ["＊委託期間", "{{評価期間}}", "＊対象者数", "{{評価人数}}"])
            .Line("{{未完了}}")
            .Line("先に直すこと", DocxStyles.SubHeading)
            .Line("{{#指摘なし}}").Line("指摘はありません。").Line("{{/指摘なし}}")
            .Table(Widths, Head, Row("先に直す"))
            .Line("委託の連鎖", DocxStyles.SubHeading)
            .SmallTable(
                [1500, 2938, 2000, 700, 1800, 700],
                ["段階", "名称", "委託元", "等級", "認証・クラウド", "指摘"],
                ["{{#連鎖}}{{連鎖の段階}}", "{{連鎖の名称}}", "{{連鎖の委託元}}", "{{連鎖の等級}}", "{{連鎖の認証}}", "{{連鎖の指摘}}{{/連鎖}}"]);
        if (all)
        {
            // A pack has the categories in its agenda; an item keeps to its page.
            sketch.Line("分類ごとの結果", DocxStyles.SubHeading)
                .SmallTable([3638, 1500, 4500], ["分類", "点数", "指摘"], ["{{#分類}}{{分類名}}", "{{分類の点}}", "{{分類の言葉}}{{/分類}}"])
                .Line("すべての指摘", DocxStyles.SubHeading).Table(Widths, Head, Row("指摘"))
                .Line("{{#不明あり}}")
                .Line("判定できなかったこと", DocxStyles.SubHeading)
                .SmallTable([3638, 1500, 4500], ["確かめること", "分類", "足りない記載"], ["{{#不明}}{{不明の規則}}", "{{不明の分類}}", "{{不明の事項}}{{/不明}}"])
                .Line("{{/不明あり}}");
        }

        return sketch;
    }

    private static int[] Widths => [700, 1400, 3138, 2200, 2200];

    private static string[] Head => ["重さ", "分類・対象", "指摘", "根拠（行と記載）", "改善"];

    private static string[] Row(string list) =>
        [$"{{{{#{list}}}}}{{{{指摘の重さ}}}}", "{{指摘の分類}}：{{指摘の対象}}", "{{指摘の内容}}", "{{指摘の根拠}}", $"{{{{指摘の改善}}}}{{{{/{list}}}}}"];
}
