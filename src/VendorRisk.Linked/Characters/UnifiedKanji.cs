using System.Collections.Frozen;
using System.Text;

namespace VendorRisk.Linked.Characters;

/// <summary>
/// Characters that look like others or like nothing at all. Programs that make PDFs print the radical ⾧ for 長; editors leave marks of direction, joints
/// and selectors of glyphs between letters. What is compared is compared by the kanji that is meant, without what nobody sees.
/// </summary>
internal static class UnifiedKanji
{
    /// <summary>
    /// Radical and kanji: the equivalents of the Unicode database (EquivalentUnifiedIdeograph) for radicals that NFKC leaves as they are, and last those that
    /// NFKC turns into a form that Japanese papers do not use.
    /// </summary>
    private const string Pairs =
        "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 "
        + "⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 "
        + "⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 "
        + "⼾戸 ⾭青 ⿆麦 ⿈黄 ⿊黒 ⿒歯";

    private static readonly FrozenDictionary<char, char> Table = Read();

    /// <summary>The kanji that a radical stands for; the character itself when it is no radical.</summary>
    public static char Of(char radical) => radical is >= '\u2E80' and <= '\u2FD5' && Table.TryGetValue(radical, out char kanji) ? kanji : radical;

    /// <summary>Whether nothing is printed for a character and nothing parted by it: joints, marks of direction, selectors of glyphs, soft hyphens.</summary>
    public static bool IsInvisible(char c) => c
        is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0'
        or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>The same for a character of two units: tags and selectors of ideographs (U+E0000 to U+E0FFF), recognised by the first.</summary>
    public static bool BeginsInvisible(char high) => high is >= '\uDB40' and <= '\uDB43';

    /// <summary>A text without invisible characters and with kanji in the place of radicals; nothing else is changed.</summary>
    public static string In(string text)
    {
        StringBuilder? changed = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = BeginsInvisible(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            char kanji = Of(text[i]);
            if (pair || kanji != text[i] || IsInvisible(text[i]))
            {
                changed ??= new StringBuilder(text, 0, i, text.Length);
                changed.Append(pair || kanji == text[i] ? "" : kanji.ToString());
                i += pair ? 1 : 0;
            }
            else
            {
                changed?.Append(text[i]);
            }
        }

        return changed?.ToString() ?? text;
    }

    private static FrozenDictionary<char, char> Read()
    {
        Dictionary<char, char> table = [];
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++)
        {
            table[radical] = radical.ToString().Normalize(NormalizationForm.FormKC)[0];
        }

        foreach (string pair in Pairs.Split(' '))
        {
            table[pair[0]] = pair[1];
        }

        return table.ToFrozenDictionary();
    }
}
