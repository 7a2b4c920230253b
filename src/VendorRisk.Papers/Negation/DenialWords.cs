using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Negation;

/// <summary>The words by which papers deny: 取り扱わない, 収集しない, 除く, なし, 以外.</summary>
internal static partial class DenialWords
{
    /// <summary>What joins the thing to the words that deny it: は, を, については, の提供は, with a remark on where and how far.</summary>
    private const string Joint =
        @"(?:(?:の(?:取扱い?|取り扱い|収集|取得|提供|記載|利用|使用|入力|受渡し|授受)(?:は|を|も|について)?|については?|に関しては?|(?:に|と|で)?は|を|も|が|:|…)、?"
        + @"(?:(?:今回|本件|(?:本|この|当該|今回の)(?:業務|委託|再委託|事業|契約|事務|調査|手続)?)(?:では|には|においては|については|では|で|は)?、?|(?:委託先|受託者|受託事業者|受注者|委託業者|事業者|乙)?(?:に|へ|が)?(?:渡す|引き渡す|提供する|貸与する|預ける|送る|扱う|取り扱う)(?:データ|情報|名簿|ファイル|書類|媒体|帳票)(?:に|へ)(?:は|も)?、?|(?:委託先|受託者|受託事業者|受注者|委託業者|事業者|乙)(?:に|へ)(?:は|も)?、?|一切|全く|まったく|特に|もともと|併せて|いずれも|すべて|全て|とも)*)?";

    private const string Deeds =
        "取扱い?|取り扱い|収集|取得|使用|利用|活用|提供|保有|保持|保存|記載|記録|入力|聴取|提出|徴取|処理|開示|貸与|送付|交付|授受|受渡し|参照|閲覧|登録|受領|要求|委託|再委託|実施|設置|搭載|持込み?|持ち込み?|接続|印字|印刷|発送|対象と|必要と|"
        + "取扱対象と|収集対象と|委託対象と|予定";

    private const string Undone =
        $"(?:(?:{Deeds})(?:は|を|も)?(?:一切|行わ|行な|し|させ|いたし|致し)|取り?扱わ|扱わ|求め|集め|含め|含ま|含まれ|渡さ|預から|預け|用い|載せ|書か|聞か|問わ|要さ|要し|持た|見せ|与え|行わ|設け|伴わ|必要とし|対象とし|入れ|使わ|触れ|渡ら|渡され|出さ|送ら|及ば|付さ|付け|存在し|生じ|閲覧でき|アクセスでき|把握でき|知り得)";

    private const string Not =
        $"(?:{Undone}(?:ない|ません)|(?:取り?扱い|扱い|含み|渡し|預かり|聞き|書き|行い|使い)ません|(?:対象|範囲|適用)外|(?<!要)不要|(?:取扱い?|収集|提供|保有|記載|使用|利用|該当)?(?:なし|無し)|(?<=[はも])(?:ない|無い|ありません)|(?<=[:は…(])無)";

    /// <summary>Behind the words that deny: the sentence ends or pauses. Anything else (しない場合, しないパソコン, ないとは限らない) denies nothing.</summary>
    private const string Stop = @"(?=(?:もの|こと|予定|方針|旨)?(?:と(?:する|し|している|なる|なっている|なります)|です|である|でよい|だ)?(?:。|、|\)|」|\n|$|※|;|/|・|■|□|☐|☑|】))";

    /// <summary>A quick look before the long one.</summary>
    public static bool MayBeIn(string folded) =>
        folded.AsSpan().IndexOfAny(Hints) >= 0;

    private static readonly System.Buffers.SearchValues<string> Hints =
        System.Buffers.SearchValues.Create(["ない", "ませ", "ず", "除", "外", "不要", "なし", "無"], StringComparison.Ordinal);

    /// <summary>The words that deny, with the particle before them; group <c>out</c> for those that take a part out of a whole (除く).</summary>
    [GeneratedRegex($"{Joint}(?:{Not}{Stop}|(?:{Undone}|(?:{Deeds})せ)ず(?!とも)|(?<out>を?(?<![削取り解控免掃防])除(?:く|き|いた|いて|外)))")]
    public static partial Regex Denies();

    [GeneratedRegex("以外")]
    public static partial Regex Except();

    /// <summary>What makes a denial hold for some cases or some receivers only, or not hold at all.</summary>
    [GeneratedRegex("場合|とき|際|時は|限り|本人が|希望|同意|拒否|原則|極力|なるべく|できるだけ|可能な|第三者|外部(?!記[憶録]|媒体|接続|サービス|の?クラウド)|目的外|他の目的|再委託先(?:に|へ|$)|再受託者(?:に|へ|$)|国外|以外|必要が|支障|おそれ")]
    public static partial Regex Conditions();

    /// <summary>A condition inside what is taken out: 本人が希望しない場合を除く.</summary>
    [GeneratedRegex("場合|とき|際$|本人が|希望し")]
    public static partial Regex Cases();

    /// <summary>Openings of a remark.</summary>
    [GeneratedRegex("^(?:(?:なお|ただし|但し|また|このうち|注|備考)、?:?|(?:今回|本件|(?:本|この|当該|今回の)(?:業務|委託|再委託|事業|契約|事務|調査|手続))(?:では|には|においては|については)、?)+")]
    public static partial Regex Opening();

    /// <summary>Takes back what was denied: ないとは限らない, ないわけではない.</summary>
    [GeneratedRegex("^[^。]{0,6}(?:とは限ら|とも限ら|わけでは|ことはな|とは言え|とはいえ)")]
    public static partial Regex TakesBack();
}
