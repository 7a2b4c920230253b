using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Labels;

/// <summary>A label's words without what forms add to them: brackets, numbers, colons, spaces.</summary>
internal static partial class LabelText
{
    /// <summary>What a row asks of a vendor, behind the word for it: 名, の名称及び所在地, の商号又は名称; nothing at all.</summary>
    public const string Naming = "(?:の?(?:商号|名称|氏名|名)(?:等)?(?:(?:及び|又は|並びに|・|、|/)(?:商号|名称|氏名|所在地|住所|代表者名?|代表者の?氏名|連絡先|法人番号)(?:等)?)*|等)?";

    private const string Opening = "([【〈<《";
    private const string Closing = ")]】〉>》";

    /// <summary>Anything longer is a text, whatever it begins with.</summary>
    private const int LongestPrinted = 120;

    /// <param name="label">Folded words.</param>
    public static string Core(string label)
    {
        if (label.Length > LongestPrinted)
        {
            return "";
        }

        string squeezed = Squeeze(label);
        string outside = WithoutBrackets(squeezed);
        string core = TrimMarks(outside);
        return core.Length > 0 ? core : TrimMarks(squeezed.Trim([.. Opening, .. Closing]));
    }

    /// <summary>All white space out: labels are printed wide (件　名) and cut by narrow columns.</summary>
    public static string Squeeze(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    public static bool IsSafeguards(string core) =>
        core.Contains("保護対策", StringComparison.Ordinal) || core.Contains("安全管理", StringComparison.Ordinal)
        || core.Contains("保護措置", StringComparison.Ordinal) || core.Contains("安全対策", StringComparison.Ordinal)
        || core.Contains("安全確保", StringComparison.Ordinal) || core.Contains("セキュリティ対策", StringComparison.Ordinal)
        || ((core.EndsWith("対策", StringComparison.Ordinal) || core.EndsWith("措置", StringComparison.Ordinal)) && NamesParty(core));

    public static bool NamesParty(string core) =>
        NamesWard(core) || core.Contains("事業者", StringComparison.Ordinal) || core.Contains("委託先", StringComparison.Ordinal)
        || core.Contains("受託者", StringComparison.Ordinal) || core.Contains("行わせる", StringComparison.Ordinal)
        || core.Contains("受注者", StringComparison.Ordinal) || core.Contains("相手方", StringComparison.Ordinal)
        || Doer().IsMatch(core);

    public static bool IsWards(string core)
    {
        if (core.Contains("行わせる", StringComparison.Ordinal) || core.Contains("講じさせる", StringComparison.Ordinal)
            || core.Contains("求める", StringComparison.Ordinal) || core.Contains("相手方としての", StringComparison.Ordinal))
        {
            return false;
        }

        return NamesWard(core) || !NamesParty(core);
    }

    /// <summary>委託先名, 受託者の名称及び所在地 and the like.</summary>
    public static bool IsVendorWithSuffix(string core, string[] vendors)
    {
        foreach (string vendor in vendors)
        {
            int at = core.IndexOf(vendor, StringComparison.Ordinal);
            if (at >= 0 && at <= 4 && core.Length <= at + vendor.Length + 14
                && core[..at] is "" or "再" or "再々" or "再再" or "業務" or "当該" or "本業務" or "業務の" or "主な"
                && (core[(at + vendor.Length)..] is "の選定" or "の選定方法" || Named().IsMatch(core.AsSpan(at + vendor.Length))))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex($"^{Naming}$")]
    private static partial Regex Named();

    private static bool NamesWard(string core) =>
        core.StartsWith('区') || core.StartsWith('市') || core.StartsWith('町') || core.StartsWith('村') || core.StartsWith('県')
        || core.Contains("区が", StringComparison.Ordinal) || core.Contains("市が", StringComparison.Ordinal)
        || core.Contains("町が", StringComparison.Ordinal) || core.Contains("村が", StringComparison.Ordinal)
        || core.Contains("県が", StringComparison.Ordinal) || core.Contains("都が", StringComparison.Ordinal)
        || core.Contains("区として", StringComparison.Ordinal) || core.Contains("市として", StringComparison.Ordinal)
        || core.Contains("実施機関", StringComparison.Ordinal) || core.Contains("委託者", StringComparison.Ordinal)
        || core.Contains("発注者", StringComparison.Ordinal) || core.Contains("管課", StringComparison.Ordinal) || core.Contains("当課", StringComparison.Ordinal) || (Doer().IsMatch(core) && !Others().IsMatch(core));

    /// <summary>病院が行う, 広域連合において講ずる: whoever does it is the office, where the words are none for a vendor.</summary>
    [GeneratedRegex("^[^、。]{1,14}(?:が|において|で|として|の側で)(?:行う|行なう|講じる|講ずる|実施する|とる|取る|執る)")]
    private static partial Regex Doer();

    [GeneratedRegex("受託|委託先|事業者|業者|受注|相手方|請負|指定管理|再委託|会社|先方|先が")]
    private static partial Regex Others();

    private static string WithoutBrackets(string text)
    {
        StringBuilder outside = new(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            if (Opening.Contains(c, StringComparison.Ordinal))
            {
                depth++;
            }
            else if (Closing.Contains(c, StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0)
            {
                outside.Append(c);
            }
        }

        return outside.ToString();
    }

    private static string TrimMarks(string text)
    {
        string trimmed = text.Trim(':', '*', '・', '◇', '◆', '■', '□', '●', '※', '-', '.', '、', '…', '〇', '○');
        int start = Ordinal.At(trimmed)?.Length ?? 0;
        while (start < trimmed.Length && (char.IsAsciiDigit(trimmed[start]) || trimmed[start] is '.' or >= '①' and <= '⑳'))
        {
            start++;
        }

        return trimmed[start..].Trim('.', '、', ':');
    }
}
