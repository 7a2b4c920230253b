using System.Collections.Frozen;

namespace VendorRisk.Papers.Wording;

/// <summary>Words for telling a garbled word from a rare one.</summary>
internal static class FieldTerms
{
    /// <summary>Frequent words of these papers, in which a scan's slip can be recognised.</summary>
    public static FrozenSet<string> Frequent { get; } = new[]
    {
        "突合", "媒体", "委託", "契約", "業務", "個人", "情報", "保護", "対策", "暗号", "封入", "封緘", "消去", "廃棄", "返却", "記録", "確認", "管理",
        "区職員", "職員", "調査", "報告", "研修", "施錠", "保管", "金庫", "事業", "申請", "申込", "発送", "印刷", "抽選", "給付", "通知", "受付",
        "特記", "事項", "責任", "従事", "履歴", "追跡", "通信", "漏洩", "提供", "授受", "登録", "住所", "氏名", "世帯", "名簿", "取扱",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that may stand where another stands without being a slip.</summary>
    public static FrozenSet<string> AlsoWords { get; } = new[]
    {
        "統合", "照合", "結合", "総合", "組合", "場合", "集合", "適合", "複合", "受託", "再委", "信託", "嘱託", "解約", "規約", "予約", "条約", "誓約", "節約",
        "実務", "事務", "義務", "職務", "債務", "法人", "本人", "他人", "個別", "広報", "会報", "予報", "時報", "保有", "保存", "保全", "保険", "保障", "保証",
        "国民", "区民", "政策", "方策", "施策", "記号", "番号", "符号", "信号", "封筒", "収入", "購入", "記入", "転入", "納入", "導入", "搬入", "加入", "投入",
        "除去", "過去", "抹消", "解消", "投棄", "放棄", "返還", "返送", "返信", "返品", "登記", "目録", "記載", "記述", "記入", "収録", "議録", "確定", "明確",
        "監理", "処理", "整理", "受理", "代理", "料理", "審査", "検査", "監査", "捜査", "調整", "調達", "通報", "警報", "申告", "広告", "告知", "勧告",
        "研究", "履修", "解錠", "手錠", "保守", "事実", "事故", "事例", "作業", "産業", "企業", "営業", "授業", "申出", "要請", "下請", "請求", "申告",
        "発行", "発生", "発信", "郵送", "回送", "転送", "送付", "印字", "印鑑", "落選", "当選", "予選", "選考", "給与", "支給", "交付", "納付", "周知", "認知",
        "受領", "受験", "受給", "添付", "特定", "特別", "明記", "事前", "事後", "項目", "責務", "専従", "来歴", "経歴", "遡及", "送信", "受信", "返信", "交信",
        "提出", "提示", "提案", "授業", "受講", "登校", "住民", "住宅", "住戸", "姓名", "品名", "件名", "題名", "世代", "名称", "名前", "帳簿", "取得", "取引",
        "出力", "入力", "記憶", "方式", "方法", "手段", "形式", "資料", "台帳", "書類", "利用", "使用", "運用", "活用", "開発", "変更", "追加", "内容", "結果",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>First halves that take few second halves: anything else after them is a slip.</summary>
    public static FrozenDictionary<string, string[]> Bound { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["電磁的"] = ["媒体", "記録", "方法", "方式", "処理", "手段", "情報", "文書", "記憶"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
