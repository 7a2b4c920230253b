using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>What a paper says of whether entries train the models of a generative AI; the safeguards may say it too.</summary>
internal static partial class TrainingTerms
{
    /// <summary>Before 学習: those who learn are people.</summary>
    private const string OfPeople = "(?<!(?:児童|生徒|子ども|こども|学生|本人|利用者|受講者|参加者|住民)の|家庭|生涯|社会|体験|自主|校外|通信)";

    public static Fact<bool> Read(PaperContext context, ChainLink link)
    {
        IEnumerable<PaperText> sentences = context.Sheets.Where(s => s.Facts.LinkId == link.Id).SelectMany(s => s.Printed.Fields)
            .Concat(context.Contractor == link ? context.Paper.Outline : [])
            .SelectMany(f => Text.Sentences.Of(f.Value))
            .Where(s => OfModels().IsMatch(s.Folded));
        foreach (PaperText sentence in sentences)
        {
            if (Denied().Match(sentence.Folded) is { Success: true } denied)
            {
                return Fact.Known(false, sentence.SourceOf(denied.Index, denied.Length));
            }

            if (Used().Match(sentence.Folded) is { Success: true } used)
            {
                return Fact.Known(true, sentence.SourceOf(used.Index, used.Length));
            }
        }

        return Fact.Unknown<bool>("入力した内容が学習に使われるかが書かれていません");
    }

    /// <summary>A sentence about a service and what is entered there; people learn too.</summary>
    [GeneratedRegex("AI|モデル|サービス|提供者|提供元|提供事業者|運営者|プロンプト|入力(?:した|された|する|内容|情報|データ)|学習データ|機械学習")]
    private static partial Regex OfModels();

    /// <summary>The denial ends the clause that the word begins: 学習に使われるため入力しない and 学習に利用し、提供はしない deny something else.</summary>
    [GeneratedRegex("(?:" + OfPeople + @"再?学習(?!支援|塾|指導|会|センター|教室|者|状況|履歴|障害|相談)|トレーニング(?:に|へ|デ|用|さ|し))(?:(?!(?:し|て|で|れ|い|が)、|ため|ので|おそれ|恐れ|場合|とき|ないとは|ないか|ないわけ)[^。\n]){0,24}?(?:ない(?!とは|か|わけ)|なし|なく|ません|ず(?:$|[、。にと])|禁止|禁じ|無効|対象外|除外|オフ|停止|拒否)|オプトアウト")]
    private static partial Regex Denied();

    [GeneratedRegex("(?:" + OfPeople + "学習|精度向上)(?:のため)?に(?:も|は)?(?:利用|使用|活用|用い|使)(?:する|される|られる|われる|う(?!こと)|し)(?!場合|とき|おそれ|恐れ|可能性|か)")]
    private static partial Regex Used();
}
