using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>Names of companies and bodies inside a cell.</summary>
internal static class CompanyNames
{
    private static readonly string[] Forms =
    [
        "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "(有)", "(同)", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社会福祉法人", "医療法人", "学校法人", "特定非営利活動法人",
        "NPO法人", "(社)", "(財)", "(福)", "(一社)", "(公社)", "(一財)", "(公財)", "独立行政法人", "地方独立行政法人", "国立大学法人", "協同組合", "共同企業体", "生活協同組合", "事業団", "機構", "協会", "組合", "連合会", "商工会", "協議会", "Inc", "LLC", "Ltd", "コンソーシアム", "JV",
    ];

    private static readonly string[] UndecidedWords =
        ["未定", "未決定", "選定中", "選定予定", "今後選定", "決定する", "により選定", "で選定", "プロポーザル", "入札", "公募", "見積合わせ", "指名競争", "選考", "決定後", "調整中", "別途選定", "別途決定", "決定予定", "決定次第", "に決定", "を決定", "に選定", "を選定", "が決まり", "選定し", "選定後", "契約締結後", "これから選"];

    public static bool HasForm(string text) => Array.Exists(Forms, f => text.Contains(f, StringComparison.Ordinal));

    /// <summary>Where a legal form in front stands (株式会社A), or -1; a new one inside a list starts a new name.</summary>
    public static int LeadingFormAt(string text, int from)
    {
        int first = -1;
        foreach (string form in Forms)
        {
            int at = text.IndexOf(form, from, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    public static bool SaysUndecided(string text) => Array.Exists(UndecidedWords, w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>The name at the start of an entry: up to a remark, a note, an address or a line's end.</summary>
    public static PaperText NameOf(PaperText entry)
    {
        string s = entry.Folded;
        int end = s.Length;
        for (int i = 0; i < s.Length; i++)
        {
            if (s[i] is '※' or '\n' or '【' or '。' or '〒' or '[' or '<' or '*'
                || (s[i] == '(' && i > 0 && !IsForm(s, i))
                || (i > 0 && StartsRemark(s, i)))
            {
                end = i;
                break;
            }
        }

        return Trim(entry, end);
    }

    private static PaperText Trim(PaperText entry, int end)
    {
        string s = entry.Folded;
        int start = 0;
        while (start < end && s[start] is ':' or '・' or '○' or '◎' or '●' or '-' or ' ' or '、' or '「' or '>')
        {
            start++;
        }

        while (end > start && s[end - 1] is ':' or '、' or ' ' or '」' or ',' or '・' or '-')
        {
            end--;
        }

        return entry.Between(start, end);
    }

    private static bool IsForm(string s, int open)
    {
        int close = s.IndexOf(')', open);
        return close > open && close - open <= 4 && Array.Exists(Forms, f => f == s[open..(close + 1)]);
    }

    private static bool StartsRemark(string s, int i)
    {
        foreach (string word in (ReadOnlySpan<string>)["所在地", "住所:", "住所 ", "代表者", "代表取締役", "プライバシーマーク", "Pマーク", "法人番号", "ISMS", "ISO", "JIS", "をはじめ", "を代表", "を筆頭", "ほか", "外", "他"])
        {
            if (string.CompareOrdinal(s, i, word, 0, word.Length) == 0 && (word is not ("ほか" or "外" or "他") || (i + word.Length < s.Length && (char.IsAsciiDigit(s[i + word.Length]) || s[i + word.Length] is '数' or '複'))))
            {
                return true;
            }
        }

        return false;
    }
}
