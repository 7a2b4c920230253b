using System.Text.RegularExpressions;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Papers.Labels;

/// <summary>Families of labels: what a cell's label means, whichever ward printed it.</summary>
internal static partial class LabelLexicon
{
    /// <summary>Longer ones are sentences, not labels.</summary>
    private const int LongestLabel = 60;

    private static readonly string[] Titles = ["件名", "案件名", "議題名", "案件の名称", "付議件名", "付議案件", "諮問件名", "報告件名", "議案名"];

    private static readonly string[] Departments =
        ["担当課", "担当部課", "保有課", "所管課", "主管課", "担当部署", "所管部署", "所管部課", "担当部", "担当", "所属", "利用課", "保有部署", "実施機関", "部課名", "課名", "担当係", "所管"];

    private static readonly string[] Programmes = ["事業名", "事業の名称", "事業名称", "事務事業名", "業務名", "施策名"];

    private static readonly string[] RegisteredWorks =
        ["登録業務の名称", "個人情報業務の名称", "業務の名称", "業務名称", "取扱業務の名称", "個人情報取扱事務の名称", "事務の名称", "登録事務の名称", "委託業務名", "委託業務の名称", "委託件名", "業務件名", "契約件名", "委託名", "業務委託名", "個人情報ファイルの名称"];

    private static readonly string[] Vendors =
    [
        "委託先", "受託者", "受託事業者", "受託業者", "委託業者", "委託事業者", "受注者", "受注事業者", "契約相手方", "契約の相手方", "契約先", "契約事業者", "請負者", "請負業者", "再受託者",
        "再受託事業者", "委託予定先", "委託先事業者", "委託の相手方", "受任者", "再請負者", "委託(予定)先", "委託候補者", "委託相手方", "再委託の相手方", "再委託業者", "再委託事業者", "運営事業者", "業者名", "事業者名", "事業者", "処理を委託する相手方",
    ];

    private static readonly string[] Purposes = ["目的", "事業目的", "事業の目的", "委託の目的", "利用目的", "収集の目的", "収集目的", "趣旨", "目的及び効果"];

    private static readonly string[] Contents = ["事業内容", "事業の内容", "事業概要", "事業の概要", "概要", "事業概要及び委託内容", "付議内容", "諮問内容", "報告内容", "実施内容"];

    private static readonly string[] Works =
    [
        "業務内容", "業務の内容", "委託業務", "委託する業務", "委託する事務", "委託事務", "再委託する業務", "業務の範囲", "委託の範囲", "処理の内容", "再委託業務", "委託内容", "委託の内容",
        "再委託の内容", "再委託内容", "委託業務の内容", "委託業務内容", "委託する業務の内容", "再委託する業務の内容", "委託事務の内容", "処理を委託する内容", "委託する内容", "作業内容", "作業の内容", "履行内容", "実施業務", "業務の詳細", "業務詳細", "委託業務の概要", "業務の概要", "業務概要", "委託の概要", "委託概要", "委託業務の範囲", "再委託業務の内容",
    ];

    private static readonly string[] Subjects = ["対象者", "対象", "個人の範囲", "対象者の範囲", "対象となる個人", "本人の範囲", "対象者数", "記録される個人の範囲", "個人の類型"];

    private static readonly string[] DataAlone = ["情報", "個人情報", "個人データ", "保有個人情報", "取扱情報", "取扱データ"];

    /// <summary>What labels of places end with where something is kept.</summary>
    private static readonly string[] Stores = ["保管場所", "保存場所", "保存先", "保管先"];

    private static readonly string[] Remarks = ["備考", "その他", "特記", "参考", "備考欄", "その他特記すべき事項", "添付資料"];

    /// <summary>What the label means; <see cref="FieldKind.Other"/> when it is in no family.</summary>
    public static FieldKind KindOf(string label)
    {
        string s = LabelText.Core(label);
        return s.Length is 0 or > LongestLabel ? FieldKind.Other : Applicant().IsMatch(label) ? FieldKind.Vendor : KindOfCore(s);
    }

    /// <summary>The same for a line that stands outside any table, where a mistaken label would split a text.</summary>
    public static FieldKind KindOfLine(string label)
    {
        string s = LabelText.Core(label);
        if (s.Length is 0 or > 30 || s.AsSpan().ContainsAny('。', '、', '」') || s.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return FieldKind.Other;
        }

        return KindOfCore(s) switch
        {
            FieldKind.WardSafeguards or FieldKind.VendorSafeguards when !LabelText.NamesParty(s) => FieldKind.Other,
            FieldKind.Certification when CertificationLabels.NameAScheme(s) => FieldKind.Other,
            FieldKind.Remarks or FieldKind.Subjects or FieldKind.Purpose when s.Length < 2 => FieldKind.Other,
            FieldKind kind => kind,
        };
    }

    /// <summary>Whether the words are one of the fixed labels, not merely words that hold one.</summary>
    public static bool IsFixed(string label)
    {
        string s = LabelText.Core(label);
        return OfficeScope.Words.LabelOf(s) is not null || IsIn(s, Titles) || (LabelText.IsSafeguards(s) && LabelText.NamesParty(s) && (s.EndsWith("対策", StringComparison.Ordinal) || s.EndsWith("措置", StringComparison.Ordinal))) || IsIn(s, Vendors) || IsIn(s, DataAlone) || CertificationLabels.Are(s) || TermEndLabels.Are(s) || IsIn(s, Works) || WorkLabels.Are(s) || ItemLabels.Are(s) || MediaLabels.Are(s) || CountLabels.Are(s) || IsIn(s, Contents) || IsIn(s, RegisteredWorks) || IsIn(s, Departments)
            || IsIn(s, Programmes) || IsIn(s, Purposes) || IsIn(s, Subjects) || s.EndsWith("根拠", StringComparison.Ordinal)
            || s.EndsWith("期間", StringComparison.Ordinal) || s.EndsWith("期限", StringComparison.Ordinal) || s.EndsWith("時期", StringComparison.Ordinal) || s.EndsWith("期日", StringComparison.Ordinal)
            || s.EndsWith("理由", StringComparison.Ordinal) || s.EndsWith("情報項目", StringComparison.Ordinal) || s.EndsWith("記録項目", StringComparison.Ordinal) || s.EndsWith("情報の項目", StringComparison.Ordinal) || s.EndsWith("個人情報の内容", StringComparison.Ordinal) || s.EndsWith("記録媒体", StringComparison.Ordinal)
            || s.EndsWith("相手方", StringComparison.Ordinal) || s.EndsWith("個人情報", StringComparison.Ordinal) || RequirementLabels.Are(s) || LabelText.IsVendorWithSuffix(s, Vendors) || VendorLabels.Are(s) || ReentrustingLabels.AreFixed(s);
    }

    private static FieldKind KindOfCore(string label)
    {
        if (OfficeScope.Words.LabelOf(label) is { } own)
        {
            return own;
        }

        string s = label.StartsWith("再々委託", StringComparison.Ordinal) || label.StartsWith("再再委託", StringComparison.Ordinal) ? "再" + label[2..] : label;
        if (IsIn(s, Titles))
        {
            return FieldKind.Title;
        }

        if (s is "保有元" or "提供元" or "保有側")
        {
            return FieldKind.HolderSection;
        }

        if (s is "利用先" or "利用側")
        {
            return FieldKind.UserSection;
        }

        if (LabelText.IsSafeguards(s))
        {
            return LabelText.IsWards(s) ? FieldKind.WardSafeguards : FieldKind.VendorSafeguards;
        }

        if (CertificationLabels.Are(s) || CertificationLabels.NameAScheme(s))
        {
            return FieldKind.Certification;
        }

        if (Has(s, "本人通知", "通知の状況", "本人への通知"))
        {
            return FieldKind.Notification;
        }

        if (IsIn(s, Vendors) || LabelText.IsVendorWithSuffix(s, Vendors) || VendorLabels.Are(s))
        {
            return FieldKind.Vendor;
        }

        return IsIn(s, Works) || WorkLabels.Are(s) ? FieldKind.Work
            : IsIn(s, Contents) ? FieldKind.ProgrammeContent
            : IsIn(s, RegisteredWorks) ? FieldKind.RegisteredWork
            : IsIn(s, Departments) ? FieldKind.Department
            : IsIn(s, Programmes) ? FieldKind.Programme
            : IsIn(s, Purposes) ? FieldKind.Purpose
            : IsIn(s, Subjects) || CountLabels.Are(s) ? FieldKind.Subjects
            : IsIn(s, Remarks) ? FieldKind.Remarks
            : KindByPart(s);
    }

    private static FieldKind KindByPart(string s)
    {
        if (Has(s, "媒体") || MediaLabels.Are(s) || (Has(s, "情報", "データ", "記録") && Array.Exists(Stores, store => s.EndsWith(store, StringComparison.Ordinal))))
        {
            return FieldKind.Media;
        }

        if (RequirementLabels.Are(s))
        {
            return FieldKind.Requirements;
        }

        if (TermEndLabels.Are(s) || (Has(s, "開始", "着手", "始期") && Has(s, "終了", "満了", "完了", "終期") && Has(s, "日", "期")))
        {
            return FieldKind.Term;
        }

        if (IsIn(s, DataAlone))
        {
            return FieldKind.Items;
        }

        if (!Has(s, "保護", "管理", "返還", "廃棄", "消去", "漏えい", "持出") && (ItemLabels.Are(s) || Has(s, "扱う個人情報", "扱わせる個人情報", "扱わせる情報", "保管する個人情報", "保管する情報", "渡す個人情報", "取扱個人情報", "取扱い個人情報", "用する個人情報", "与する個人情報", "供する個人情報", "託する個人情報", "データの項目", "貸与する情報", "提供する情報", "引き渡す情報", "引渡す情報", "取り扱う情報", "取扱う情報")))
        {
            return FieldKind.Items;
        }

        if (Has(s, "情報項目", "記録項目", "個人情報の項目", "収集する項目", "扱う項目", "データ項目", "個人情報の内容", "個人情報の種類", "個人情報等の内容", "情報の項目", "情報の内容", "提供する情報", "対象となる個人情報", "個人データの項目"))
        {
            return FieldKind.Items;
        }

        if (Has(s, "理由", "必要性"))
        {
            return FieldKind.Reason;
        }

        if (s.EndsWith("根拠", StringComparison.Ordinal) || Has(s, "根拠法令", "根拠条文", "根拠規定"))
        {
            return FieldKind.LegalBasis;
        }

        if (Has(s, "結合の形態", "結合形態", "結合の方法", "結合方法", "接続形態", "接続の形態", "接続方法", "接続の方法", "連携方法"))
        {
            return FieldKind.Connection;
        }

        if (Has(s, "相手方", "提供先", "相手先", "結合先", "接続先", "収集先", "収集元", "連携先"))
        {
            return FieldKind.Counterparty;
        }

        if (Has(s, "時期", "期間", "期限", "履行期", "履行日", "実施期日", "委託期", "契約期") && !Has(s, "有効", "保存", "保管", "納入", "納品", "提出", "支払", "申込", "募集", "受付", "質問"))
        {
            return Has(s, "開発", "構築", "変更", "導入") ? FieldKind.Phases : FieldKind.Term;
        }

        return s.EndsWith("目的", StringComparison.Ordinal) ? FieldKind.RegisteredPurpose
            : Has(s, "業務の名称", "事務の名称") ? FieldKind.RegisteredWork
            : Has(s, "変更の内容", "開発の内容", "処理の内容", "構築の内容", "委託する業務") ? FieldKind.Work
            : ReentrustingLabels.Are(s) ? FieldKind.Reentrusting
            : FieldKind.Other;
    }

    private static bool Has(string s, params ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
        {
            if (s.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string s, string[] family) => Array.IndexOf(family, s) >= 0;

    /// <summary>申請者（受託者）: the vendor, who applies for something.</summary>
    [GeneratedRegex(@"[請出][者人]\(受")]
    private static partial Regex Applicant();
}
