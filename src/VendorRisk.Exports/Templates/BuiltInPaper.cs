using VendorRisk.Exports.Docx;
using VendorRisk.Papers.Structure;

namespace VendorRisk.Exports.Templates;

/// <summary>The product's own form of a 付議事項, made of the same marks that a ward's form uses.</summary>
internal static class BuiltInPaper
{
    private const string PerPage = "（次の図は、受渡しを上から順に示す。破線は、業務の内容から推定したもの）";

    public static byte[] Build() => DocxParts.Build(new DocxSketch()
        .Line("{{会議名}}", DocxStyles.Title)
        .Table([1700, 7938], [], ["＊件名", "{{件名}}"])
        .Line("内容は別紙のとおり", DocxStyles.Centre)
        .Line("{{根拠の見出し}}", DocxStyles.SubHeading)
        .Line("{{根拠}}")
        .Line("（担当部課：{{担当部課}}）", DocxStyles.Right)
        .Line("事業の概要", DocxStyles.Heading, newPage: true)
        .Table(
            [1900, 7738],
            [],
            ["＊事業名", "{{事業名}}"],
            ["＊担当課", "{{担当部課}}"],
            ["＊目的", "{{目的}}"],
            ["＊対象者", "{{対象者}}"],
            ["＊事業内容", "{{事業内容}}"],
            ["＊{{#概要の欄}}{{概要の欄名}}", "{{概要の欄内容}}{{/概要の欄}}"])
        .Line("{{#個票}}")
        .Line("件名　{{個票件名}}", DocxStyles.Heading, newPage: true)
        .Table([2700, 6938], [], ["＊{{#欄}}{{欄名}}", "{{欄内容}}{{/欄}}"])
        .Line("{{/個票}}")
        .Line("個人情報の流れ", DocxStyles.Heading, newPage: true)
        .Line(PerPage)
        .Line("{{データの流れ図}}")
        .Table(
            [638, 2100, 2100, 1600, 1700, 1500],
            ["番号", "渡す側", "受け取る側", "渡すもの", "方法と記録", "根拠"],
            ["{{#流れ}}{{流れの番号}}", "{{渡す側}}", "{{受け取る側}}", "{{流れの内容}}", "{{流れの方法}}（{{流れの記録}}）", "{{流れの根拠}}{{/流れ}}"])
        .Line("{{#主題の表}}")
        .Line("（参考）特記事項の主題", DocxStyles.SubHeading)
        .Table([3638, 6000], ["主題", "条項の番号"], ["{{#主題}}{{主題名}}", "{{主題の条項}}{{/主題}}"])
        .Line("{{/主題の表}}")
        .Line("{{#チェックリスト}}")
        .Line("業務委託にかかる個人情報保護対策チェックリスト", DocxStyles.Heading, newPage: true)
        .Line("（電磁的媒体・紙媒体の取扱い）")
        .Table(
            [638, 2000, 7000],
            ["", "・できる対策は「○」・要らない対策は「－」", "個人情報保護対策"],
            ["＊{{#対策区分}}{{対策区分名}}"],
            ["{{#管理策}}{{管理策番号}}", "{{回答}}", "{{管理策本文}}{{/管理策}}{{/対策区分}}"])
        .Line("{{/チェックリスト}}")
        .Line("{{#特記事項}}")
        .Line("{{特記事項名}}", DocxStyles.Heading, newPage: true)
        .Line("{{#条項}}")
        .Line("{{条項見出し行}}")
        .Line("{{条項番号}}　{{条項本文}}")
        .Line("{{/条項}}")
        .Line("{{/特記事項}}")
        .Line("{{#写せなかった記載の表}}")
        .Line(ListedWords.Heading, DocxStyles.Heading, newPage: true)
        .Line("（元の書類にあり、この書類のどの欄にも写せなかった文。行は、元の書類の行）")
        .Table([1700, 7938], ["元の行", "記載"], ["{{#写せなかった記載}}{{記載の行}}", "{{記載の文}}{{/写せなかった記載}}"])
        .Line("{{/写せなかった記載の表}}")
        .Build());
}
