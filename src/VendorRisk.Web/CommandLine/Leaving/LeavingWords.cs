using System.Globalization;
using System.Text;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>What the folder says of itself.</summary>
internal static class LeavingWords
{
    public static string Of(IReadOnlyCollection<LeavingFile> files, DateTimeOffset at)
    {
        StringBuilder words = new();
        words.Append(CultureInfo.InvariantCulture, $"""
            # VendorRisk の全データ

            {Wareki.Show(at)} の時点のデータを、VendorRisk がなくても読める形で書き出したものです。文字はすべて UTF-8、日時は協定世界時（UTC）の ISO 8601 です。

            - `*.jsonl` は、1 行に 1 件の JSON です（JSON Lines）。列の名前は VendorRisk の表の列の名前です。
            - 原本などのファイルは、種類ごとのフォルダーに、中身の SHA-256 を名前にして入っています。どの版のものかは `versions.jsonl` の `PaperHash`、元の名前は `PaperName` です。
            - 消去した原本は入っていません。ハッシュ、大きさ、日時、人、理由が `purges.jsonl` にあります。
            - `index.csv` は、すべてのファイルの件数、大きさ、SHA-256 です。写した後に、欠けがないかを確かめられます。
            - 入っていないもの: パスワードやトークンなど、人やプログラムを通すためのもの、保存していない下書き、ほかの記録から計算し直せる一覧、ジョブの記録。
            - 外部に置いた確認点（checkpoints.txt と anchor.pub）は、その保管場所から写してください。`log-*.jsonl` と合わせて、記録が変えられていないことの証明になります。

            ## ファイル

            | ファイル | 内容 | 件数 |
            |---|---|---|

            """);
        foreach (LeavingFile file in files.Where(file => file.Rows is not null))
        {
            words.Append(CultureInfo.InvariantCulture, $"| `{file.Path}` | {file.Kind} | {file.Rows} |\n");
        }

        return words.ToString();
    }
}
