using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Certifications;

/// <summary>A row of a form that says what its vendor is certified for: 認証　プライバシーマーク, プライバシーマーク　（○）有　（　）無.</summary>
internal static partial class CertificationRow
{
    public static ImmutableArray<Certification> Read(PaperField field)
    {
        string value = field.Value.Folded;
        if (value.Length == 0 || None().IsMatch(value))
        {
            return [];
        }

        // What is demanded (…を有する者) is held by nobody yet.
        if (field.Kind == FieldKind.Requirements && Demand().IsMatch(value))
        {
            return [];
        }

        // プライバシーマーク　登録番号 …: the label names it, the row tells more of it.
        if (field.Kind == FieldKind.Certification && CertificationScanner.In(field.Label.Folded).Length > 0)
        {
            return CertificationReader.Read(PaperText.Of([.. field.Label.Fragments, new TextFragment(field.Label.Line, "　"), .. field.Value.Fragments]), CertificationPlace.VendorCell);
        }

        if (CertificationReader.Read(field.Value, CertificationPlace.VendorCell) is { IsEmpty: false } named)
        {
            return [.. named.Where(c => !IsUnticked(value, c.Stated.Value ?? ""))];
        }

        return [];
    }

    private static bool IsUnticked(string value, string stated)
    {
        int at = stated.Length == 0 ? -1 : value.IndexOf(stated, StringComparison.Ordinal);
        return at > 0 && EmptyBox().IsMatch(value[..at]);
    }

    [GeneratedRegex(@"^(?:なし|無し?|未取得|取得(?:は)?し(?:ていない|ていません|ておりません)|取得(?:は|の)?(?:なし|無し)|有していない|非該当|該当なし|[-×－―])[。]?$|^(?:\( ?\)|□|\[ ?\])(?:有|取得|あり)[^□■☑]*(?:\([○●レ✓]\)|[■☑]|\[[xレ✓]\])(?:無|未取得|なし)")]
    private static partial Regex None();

    [GeneratedRegex("こと|者$|者。|要する|必要|いずれか|同等")]
    private static partial Regex Demand();

    [GeneratedRegex(@"(?:□|\( ?\)|\[ ?\]) ?$")]
    private static partial Regex EmptyBox();
}
