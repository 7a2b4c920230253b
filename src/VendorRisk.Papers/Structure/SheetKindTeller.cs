using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Tells which of the seven forms a sheet is: by the families of its labels first, its title second, never by its place.</summary>
internal static partial class SheetKindTeller
{
    private const int TitleWeight = 3;
    private const int LabelWeight = 2;

    /// <summary>A form for work that is entrusted names whom it is entrusted on to, and which part, in so many rows.</summary>
    private const int MostOnward = 2;

    public static SheetKind Tell(PaperText title, ImmutableArray<PaperField> fields)
    {
        string named = LabelText.Squeeze(title.Folded);
        Dictionary<SheetKind, int> votes = [];
        Vote(votes, SheetKind.ExternalConnection, named, TitleWeight, "外部結合", "結合", "オンライン結合", "電子計算機の結合");
        Vote(votes, SheetKind.ExternalProvision, named, TitleWeight, "外部提供");
        Vote(votes, SheetKind.SecondaryUse, named, TitleWeight, "目的外利用");
        Vote(votes, SheetKind.IndirectCollection, named, TitleWeight, "本人外収集", "本人以外からの収集");
        Vote(votes, SheetKind.SystemDevelopment, named, TitleWeight, "データベースの構築", "データベース", "システム開発", "電算開発", "システムの開発", "システム構築", "システムの構築", "システムの変更", "処理開発");
        Vote(votes, SheetKind.Outsourcing, named, TitleWeight, "委託");
        foreach (PaperField field in fields)
        {
            string label = LabelText.Squeeze(field.Label.Folded);
            Vote(votes, SheetKind.ExternalConnection, label, LabelWeight, "結合", "接続");
            Vote(votes, SheetKind.ExternalProvision, label, LabelWeight, "外部提供", "提供する情報", "提供先");
            Vote(votes, SheetKind.SecondaryUse, label, LabelWeight, "目的外", "保有元", "利用先", "利用課");
            Vote(votes, SheetKind.IndirectCollection, label, LabelWeight, "収集する", "収集した", "収集の", "収集開始", "収集先", "直接収集");
            Vote(votes, SheetKind.SystemDevelopment, label, LabelWeight, "新規開発", "記録される情報項目", "開発の", "記録するコンピュ", "開発等");
            Vote(votes, SheetKind.Outsourcing, label, LabelWeight, "委託", "受託", "受注者", "請負");
            if (field.Kind == FieldKind.Vendor)
            {
                votes[SheetKind.Outsourcing] = votes.GetValueOrDefault(SheetKind.Outsourcing) + LabelWeight;
            }
        }

        SheetKind best = votes.Count == 0 ? SheetKind.Outsourcing : votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First().Key;
        return best == SheetKind.Outsourcing && IsReentrusting(named, fields) ? SheetKind.ReOutsourcing : best;
    }

    /// <summary>Titles that speak of both (委託及び再委託) leave it to the labels.</summary>
    private static bool IsReentrusting(string title, ImmutableArray<PaperField> fields)
    {
        string rest = title.Replace("再々委託", "", StringComparison.Ordinal).Replace("再再委託", "", StringComparison.Ordinal).Replace("再委託", "", StringComparison.Ordinal);
        bool inTitle = rest.Length != title.Length;
        if (inTitle && !rest.Contains("委託", StringComparison.Ordinal))
        {
            return true;
        }

        // What the vendor of the form handles is said by rows that do not speak of entrusting on.
        bool OfVendor(FieldKind kind) => fields.Any(f => f.Kind == kind && !f.Label.IsEmpty && !IsRe(LabelText.Squeeze(f.Label.Folded)));
        bool OfOnward(PaperField field, FieldKind kind) => field.Kind == kind && IsRe(LabelText.Squeeze(field.Label.Folded));
        int onward = fields.Count(f => OfOnward(f, FieldKind.Vendor) || OfOnward(f, FieldKind.Work));
        if (OfVendor(FieldKind.Vendor) && OfVendor(FieldKind.Items) && !inTitle && onward <= MostOnward && !fields.Any(f => OfOnward(f, FieldKind.Term) || OfOnward(f, FieldKind.Reason)))
        {
            return false;
        }

        int re = 0;
        int plain = 0;
        foreach (PaperField field in fields.Where(f => f.Kind is FieldKind.Vendor or FieldKind.Items or FieldKind.Work or FieldKind.Term or FieldKind.Reason))
        {
            string label = LabelText.Squeeze(field.Label.Folded);
            if (IsRe(label))
            {
                re++;
            }
            else if (field.Kind == FieldKind.Vendor || label.Contains("委託", StringComparison.Ordinal) || label.Contains("受託", StringComparison.Ordinal))
            {
                plain++;
            }
        }

        return re > plain;
    }

    /// <summary>Whether a label speaks of whom work is entrusted on to: 再委託先, 下請負人の商号.</summary>
    /// <param name="label">Folded words.</param>
    public static bool IsOnward(string label) => IsRe(LabelText.Squeeze(label));

    private static bool IsRe(string label) => Re().IsMatch(label);

    [GeneratedRegex(@"^(?:[(（]?\d{1,2}[).．、]?|[①-⑳])?(?:再|下請)")]
    private static partial Regex Re();

    private static void Vote(Dictionary<SheetKind, int> votes, SheetKind kind, string text, int weight, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                votes[kind] = votes.GetValueOrDefault(kind) + weight;
                return;
            }
        }
    }
}
