using System.Collections.Frozen;
using System.Text;

namespace VendorRisk.Registry.Names;

/// <summary>Old and variant kanji of names and the ones they are looked up under. NFKC folds none of these.</summary>
internal static class OldKanji
{
    private const string Pairs =
        "髙高 﨑崎 碕崎 嵜崎 邊辺 邉辺 澤沢 濵浜 濱浜 齋斎 齊斉 廣広 國国 櫻桜 嶋島 嶌島 眞真 榮栄 德徳 惠恵 瀨瀬 黑黒 桒桑 圓円 會会 學学 藝芸 傳伝 淺浅 "
        + "關関 冨富 龍竜 瀧滝 槇槙 舘館 曽曾 萬万 與与 條条 實実 壽寿 圖図 數数 發発 來来 豐豊 鐵鉄 鹽塩 驛駅 藏蔵 﨟臈 靑青 淸清 靜静 祿禄 顯顕 "
        + "邨村 峯峰 柗松 枩松 槗橋 𣘺橋 𠮷吉 曻昇 昻昂 薗園 埜野 儘侭 濟済 經経 總総 氣気 醫医 險険 專専 團団 單単 區区 縣県 廳庁 "
        + "證証 變変 號号 譽誉 讓譲 鄕郷 增増 敎教 郞郎 勳勲 薰薫 寬寛 衞衛 兒児 亞亜 爲為 應応 假仮 莊荘 輕軽 賣売 寶宝 燈灯 臺台";

    private static readonly FrozenDictionary<Rune, Rune> Table = Read();

    public static Rune Fold(Rune kanji) => Table.TryGetValue(kanji, out Rune folded) ? folded : kanji;

    private static FrozenDictionary<Rune, Rune> Read()
    {
        Dictionary<Rune, Rune> table = [];
        foreach (string pair in Pairs.Split(' '))
        {
            Rune[] two = [.. pair.EnumerateRunes()];
            table[two[0]] = two[1];
        }

        return table.ToFrozenDictionary();
    }
}
