using System.Collections.Immutable;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Loading;

/// <summary>The columns of a list of approvals. Its example is invented.</summary>
internal static class LoadColumns
{
    public const string Sheet = "承認済みの委託";

    public static readonly ListColumn Key = new("管理番号", "台帳の番号など、1件に一つだけの番号。直してもう一度読み込むときも、同じ番号にしてください。", $"{ListTable.Example}-1", Needed: true) { Also = ["番号", "整理番号"] };
    public static readonly ListColumn Title = new("件名", "承認された件名をそのまま。", "健康相談の予約受付に係る業務の委託について", Needed: true);
    public static readonly ListColumn Department = new("所管課", "今の組織の課名。", "健康部健康課", Needed: true) { Also = ["担当課", "主管課", "担当部課"] };
    public static readonly ListColumn Work = new("委託の内容", "委託する作業。", "予約の受付及び案内はがきの発送") { Also = ["委託内容", "業務内容"] };
    public static readonly ListColumn Vendor = new("委託先", "事業者の名称を1者。", "株式会社みどりの丘サービス", Needed: true) { Also = ["受託者", "委託先事業者"] };
    public static readonly ListColumn Number = new("法人番号", "委託先の13桁の番号。列の表示形式を「文字列」にしてください。", "") { Also = ["委託先法人番号"] };
    public static readonly ListColumn Reentrusted = new("再委託の有無", "有・無。分からないときは空欄（「不明」として評価します）。", "有") { Also = ["再委託"] };
    public static readonly ListColumn Subcontractors = new("再委託先", "セルの中で1者1行（または「、」区切り）。「名称：作業」の形で作業も書けます。", "有限会社ひなた発送：はがきの発送") { Also = ["再委託先事業者"] };
    public static readonly ListColumn ConsentDate = new("再委託の承諾日", "再委託を承諾した日。承諾番号と一緒に。", "令和6年4月1日") { Also = ["承諾日"] };
    public static readonly ListColumn ConsentNumber = new("再委託の承諾番号", "承諾書の文書番号。", "6健健発第12号") { Also = ["承諾番号"] };
    public static readonly ListColumn Start = new("委託開始日", "和暦・西暦・Excel の日付のどれでも。", "令和6年4月1日") { Also = ["開始日", "委託期間（始）"] };
    public static readonly ListColumn End = new("委託終了日", "同じ。", "令和7年3月31日") { Also = ["終了日", "委託期間（終）"] };
    public static readonly ListColumn Subjects = new("対象者", "だれの個人情報か。", "健康相談を申し込んだ方");
    public static readonly ListColumn People = new("対象者数", "数字（例：1,200）。「約3万」のような書き方も読みます。", "1,200") { Also = ["人数", "対象人数"] };
    public static readonly ListColumn Items = new("個人情報の項目", "「、」区切り。", "氏名、住所、電話番号、相談内容") { Also = ["情報項目", "項目"] };
    public static readonly ListColumn Media = new("媒体", "「、」区切り。紙、委託先のパソコン、委託先のサーバ、DVD-R、USBメモリなど。", "紙、委託先のパソコン") { Also = ["記録媒体"] };
    public static readonly ListColumn Cloud = new("クラウド", "使っているクラウドサービスの名前。", "") { Also = ["クラウドサービス"] };
    public static readonly ListColumn Decided = new("決定日", "会議で決まった日、または決裁の日。今日まで。", "令和6年3月12日", Needed: true) { Also = ["承認日", "会議の日"] };
    public static readonly ListColumn Meeting = new("会議", "会議の名前や回。", "令和5年度第4回 個人情報保護審議会") { Also = ["会議名"] };
    public static readonly ListColumn Outcome = new("決定", "承認・条件付き承認・差戻し・報告了承・取下げ。", "条件付き承認", Needed: true) { Also = ["決定内容", "結果"] };
    public static readonly ListColumn Conditions = new("条件", "条件付き承認では必ず。ほかの決定では理由など。", "年1回、実地の調査をすること") { Also = ["条件・理由"] };
    public static readonly ListColumn Met = new("条件の履行", "済・未。空欄は未として、開いた条件に残ります。", "済");
    public static readonly ListColumn Reference = new("文書番号", "付議事項や決定の文書番号。記録に残ります。", "5総総発第345号");

    public static ImmutableArray<ListColumn> All { get; } =
    [
        Key, Title, Department, Work, Vendor, Number, Reentrusted, Subcontractors, ConsentDate, ConsentNumber, Start, End, Subjects, People, Items, Media, Cloud,
        Decided, Meeting, Outcome, Conditions, Met, Reference,
    ];

    public static string[] Rules { get; } =
    [
        "1行に1件ずつ記入します。見出しの行は変えないでください。「記入例」で始まる行は読みません。使わない列は消しても、空のままでもかまいません。",
        "分からないことは空欄にしてください。推測で埋めると、実際より低いリスクに見えます。空欄は「不明」として評価し、後から画面で補えます。",
        "同じ表を何度読み込んでも、変わりのない行は何も変えません。直した行だけが、新しい版になります（管理番号で見分けます）。",
    ];
}
