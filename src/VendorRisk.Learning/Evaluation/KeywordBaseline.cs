using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Evaluation;

/// <summary>What a page of keywords would do: the yardstick that a model must beat to be worth its file.</summary>
internal static class KeywordBaseline
{
    private static readonly ImmutableArray<(string Id, Regex Words)> Rules =
    [
        .. new[]
        {
            ("OP-01", "特記事項|条例|ポリシー|契約条項|法律"), ("OP-02", "立入|状況報告|報告を求め"), ("OP-03", "再委託.*(立入|検査)"),
            ("OP-04", "責任者|取扱者"), ("OP-05", "業務フロー"), ("OP-06", "定期的に(確認|点検)|管理状況"), ("OP-07", "媒体.*暗号化|暗号化.*媒体|パスワード.*手渡し"),
            ("OP-08", "(かばん|カバン|鞄|ケース)"), ("OP-09", "管理簿|台帳|受渡簿|受領書"), ("OP-10", "施錠|鍵"), ("OP-11", "返却|消去|廃棄|削除"),
            ("OP-12", "緊急|連絡体制"), ("OP-13", "直ちに|速やかに|協議"), ("OP-14", "研修|教育"), ("OP-15", "印刷|プリンタ"), ("OP-16", "持ち出|持出"),
            ("OP-17", "認証を取得|ISMS|プライバシーマーク|ガイドライン"), ("SY-01", "以外との通信|専用線|特定の"), ("SY-02", "インターネット.*(分離|接続しない)|システムを限定"),
            ("SY-03", "通信.*暗号化|SSL|TLS"), ("SY-04", "ファイアウォール|侵入|パッチ|脆弱性"), ("SY-05", "ウイルス|ウィルス"), ("SY-06", "ID|認証"),
            ("SY-07", "アクセス権|ファイル.*パスワード|暗号化.*保存"), ("SY-08", "ログ|監視"), ("SY-09", "バックアップ|冗長|二重化"), ("SY-10", "入退室|入室"),
            ("SY-11", "国内"), ("SY-12", "クラウド.*(分離|隔離|監視)"), ("SY-13", "USB|外部媒体|外部記憶"),
        }.Select(r => (r.Item1, new Regex(r.Item2.ToUpperInvariant(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))),
    ];

    public static ImmutableArray<string> Of(TrainingSentence sentence)
    {
        string text = SentenceText.Folded(sentence.Text);
        return [.. Rules.Where(r => r.Words.IsMatch(text)).Select(r => r.Id)];
    }
}
