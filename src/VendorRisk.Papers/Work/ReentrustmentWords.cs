using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Work;

/// <summary>How papers say that work is, or is not, re-entrusted. A case that may come (再委託する場合は) says neither.</summary>
internal static partial class ReentrustmentWords
{
    public static bool Declares(string folded) =>
        Declared().IsMatch(folded) && !Denies(folded) && !Conditional().IsMatch(folded);

    public static bool Denies(string folded) => Denied().IsMatch(folded) && !WithException().IsMatch(folded);

    [GeneratedRegex("再委託(業務)?(を|も)?(一部)?(行う|行い|行います|行なう|実施|予定|し、|する(?!る)|します|したい|させ|とする|とし|を?行うこと|を?承諾)|再委託(に|へ)(より|よる|付す|出す)")]
    private static partial Regex Declared();

    [GeneratedRegex("再委託等?(に?は|を|の|も)?、?(一切|原則)?(行わ(ない|ず)|行いません|し(ない|ません)|せず|予定(は|して)?(い?ない|なし|ありません)|予定なし|なし|無し|ない|認めない|禁止|禁じ|(行わ)?せない|させない|できない|してはならない|すること(?:は|も)(?:ない|ありません|認め(?:ない|ません))|すること(?:を|は)?(?:予定して(?:いない|いません)|禁じ|禁止))")]
    private static partial Regex Denied();

    [GeneratedRegex("再委託(先)?[^。]{0,14}(場合|とき|時は|際は|必要が生じ)")]
    private static partial Regex Conditional();

    [GeneratedRegex("承諾(を得|があ|のな|なく|なし|な(い|し)に)|許可(を得|があ|なく)|を除き|原則")]
    private static partial Regex WithException();
}
