using System.Collections.Immutable;
using VendorRisk.Exports.Flow;

namespace VendorRisk.Exports;

/// <summary>Every mark that a form may use, in the order in which the page of forms lists them.</summary>
public static class PlaceholderCatalogue
{
    /// <summary>All marks.</summary>
    public static ImmutableArray<Placeholder> All { get; } =
    [
        new("件名", "付議する件名", Required: true),
        new("会議名", "諮る会議と書類の名前（根拠から選ぶ）"),
        new("根拠の見出し", "「要綱の根拠」など"),
        new("根拠", "付議の根拠。1件1行"),
        new("担当部課", "担当する部と課"),
        new("事業名", "事業の名称"),
        new("目的", "事業の目的"),
        new("対象者", "対象となる人"),
        new("対象者数", "対象となる人の数"),
        new("事業内容", "事業の内容。元の書類の文章、人数、時期"),
        new("概要の欄", "元の書類の概要にある、ほかの欄（経緯、必要性など）ごとに繰り返す", Repeats: true),
        new("概要の欄名", "欄の見出し", "概要の欄"),
        new("概要の欄内容", "欄の文章", "概要の欄"),
        new("委託先", "委託先の名称。複数は「、」でつなぐ"),
        new("再委託先", "再委託先の名称。複数は「、」でつなぐ"),
        new("委託期間", "委託の開始時期と期限"),
        new(FlowDrawing.Mark, "個人情報の受渡しの図。1行に単独で置く"),
        new("個票", "個票（委託、再委託、外部結合など）ごとに繰り返す", Repeats: true, Required: true),
        new("個票件名", "個票の件名", "個票"),
        new("個票種別", "委託、再委託、外部結合、外部提供、目的外利用、本人外収集、電算開発", "個票"),
        new("個票相手方", "委託先や相手方の欄", "個票"),
        new("個票情報項目", "情報項目の欄", "個票"),
        new("個票記録媒体", "記録媒体の欄", "個票"),
        new("個票理由", "理由の欄", "個票"),
        new("個票内容", "委託などの内容の欄", "個票"),
        new("個票期間", "期間の欄", "個票"),
        new("個票区の対策", "区が行う対策の欄", "個票"),
        new("個票事業者の対策", "事業者に行わせる対策の欄", "個票"),
        new("欄", "個票の種別に合った欄ごとに繰り返す", "個票", Repeats: true),
        new("欄名", "欄の見出し", "欄"),
        new("欄内容", "欄の内容", "欄"),
        new("項目", "情報項目ごとに繰り返す", "個票", Repeats: true),
        new("項目名", "情報項目の名前", "項目"),
        new("項目の収集方法", "収集に使うもの", "項目"),
        new("対策", "文章で書かれた対策ごとに繰り返す", Repeats: true),
        new("対策の主体", "区、委託先、再委託先", "対策"),
        new("対策の区分", "運用上の対策、システム上の対策", "対策"),
        new("対策の番号", "対策の番号", "対策"),
        new("対策の個票", "対策が書かれた個票の件名", "対策"),
        new("対策の本文", "対策の文章", "対策"),
        new("流れ", "個人情報の受渡しごとに繰り返す", Repeats: true),
        new("流れの番号", "図の番号", "流れ"),
        new("渡す側", "渡す側の名前", "流れ"),
        new("受け取る側", "受け取る側の名前", "流れ"),
        new("流れの内容", "渡すもの", "流れ"),
        new("流れの方法", "渡す方法", "流れ"),
        new("流れの記録", "管理簿の有無", "流れ"),
        new("流れの根拠", "書面の記載か、業務からの推定か", "流れ"),
        new("チェックリスト", "区と事業者のチェックリストごとに繰り返す", Repeats: true),
        new("チェックリスト名", "だれの対策か", "チェックリスト"),
        new("対策区分", "運用上、システム上の区分ごとに繰り返す", "チェックリスト", Repeats: true),
        new("対策区分名", "区分の見出し", "対策区分"),
        new("管理策", "対策1件ごとに繰り返す", "対策区分", Repeats: true),
        new("管理策番号", "区分の中の番号", "管理策"),
        new("管理策名", "対策の短い名前", "管理策"),
        new("回答", "○、△、×、－と理由", "管理策"),
        new("管理策本文", "対策の文章", "管理策"),
        new("特記事項", "特記事項の組ごとに繰り返す", Repeats: true),
        new("特記事項名", "特記事項の見出し", "特記事項"),
        new("特記事項の当事者", "特記事項に従う者（乙、丙など）", "特記事項"),
        new("条項", "条項ごとに繰り返す", "特記事項", Repeats: true),
        new("条項番号", "条項の番号", "条項"),
        new("条項見出し", "条項の見出し", "条項"),
        new("条項見出し行", "見出しが変わるところだけの見出し", "条項"),
        new("条項本文", "条項の文章（元の書類がないときは、初めの部分と要点）", "条項"),
        new("条項主題", "条項の主題", "条項"),
        new("主題の表", "特記事項があるときだけ残す部分", Repeats: true),
        new("主題", "特記事項の主題ごとに繰り返す", "主題の表", Repeats: true),
        new("主題名", "主題の名前", "主題"),
        new("主題の条項", "主題を扱う条項の番号", "主題"),
        new("写せなかった記載の表", "写せなかった記載があるときだけ残す部分", Repeats: true),
        new("写せなかった記載", "元の書類にあり、写せなかった文ごとに繰り返す", "写せなかった記載の表", Repeats: true),
        new("記載の行", "元の書類の行", "写せなかった記載"),
        new("記載の文", "元の書類の文", "写せなかった記載"),
        new("指摘", "点検の指摘ごとに繰り返す（重いものから）", Repeats: true),
        new("指摘の重さ", "重大、高、中、低、参考", "指摘"),
        new("指摘の分類", "認証、再委託など", "指摘"),
        new("指摘の対象", "指摘の対象の事業者", "指摘"),
        new("指摘の内容", "何が問題か", "指摘"),
        new("指摘の根拠", "行番号と引用", "指摘"),
        new("指摘の改善", "どう直すか", "指摘"),
    ];

    /// <summary>The mark of this name; null when there is none.</summary>
    public static Placeholder? Find(string name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>The known name that is nearest to a misspelt one; null when none is near.</summary>
    public static string? Nearest(string name)
    {
        (string Name, int Distance) nearest = All.Select(p => (p.Name, Distance: Distance(p.Name, name))).MinBy(p => p.Distance);
        return nearest.Distance <= Math.Max(1, Math.Max(name.Length, nearest.Name.Length) / 2) ? nearest.Name : null;
    }

    private static int Distance(string left, string right)
    {
        int[] before = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }

            before = row;
        }

        return before[^1];
    }
}
