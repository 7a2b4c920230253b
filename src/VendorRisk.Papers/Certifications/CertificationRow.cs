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

        // What is demanded (…を有する者) is held by nobody yet.
        if (value.Length == 0 || (field.Kind == FieldKind.Requirements && Demand().IsMatch(value)))
        {
            return [];
        }

        // プライバシーマーク　登録番号 …: the label names it, the row says whether it is held.
        if (field.Kind == FieldKind.Certification && CertificationScanner.In(field.Label.Folded).Length > 0)
        {
            return IsHeld(value) ? CertificationReader.Read(PaperText.Of([.. field.Label.Fragments, new TextFragment(field.Label.Line, "　"), .. field.Value.Fragments]), CertificationPlace.VendorCell) : [];
        }

        return [.. CertificationReader.Read(field.Value, CertificationPlace.VendorCell).Where(c => !IsUnticked(value, c.Stated.Value ?? ""))];
    }

    /// <summary>Both answers printed need a mark at the one; a form that nobody filled in says nothing.</summary>
    private static bool IsHeld(string value) =>
        Offered().IsMatch(value) ? Yes().IsMatch(value) && !No().IsMatch(value) : Stated().IsMatch(value) && !Denied().IsMatch(value);

    private static bool IsUnticked(string value, string stated)
    {
        int at = stated.Length == 0 ? -1 : value.IndexOf(stated, StringComparison.Ordinal);
        return at > 0 && EmptyBox().IsMatch(value[..at]);
    }

    [GeneratedRegex("(?:有|あり|取得)[^、。]{0,8}(?:無|なし|未取得)|(?:無|なし|未取得)[^、。]{0,8}(?:有|あり|取得)")]
    private static partial Regex Offered();

    [GeneratedRegex(@"(?:[☑☒■●✓✔レ○◯]|[(\[][xX○◯●レ✓✔][)\]]) ?(?:有|あり|取得)|(?:有り?|あり|取得)(?:[☑☒■●✓✔○◯]|[(\[][xX○◯●レ✓✔][)\]])(?! ?(?:無|なし|未))|^[(\[](?:有|あり)[)\]]")]
    private static partial Regex Yes();

    [GeneratedRegex(@"(?:[☑☒■●✓✔レ○◯]|[(\[][xX○◯●レ✓✔][)\]]) ?(?:無|なし|未取得)|(?:無し?|なし|未取得)(?:[☑☒■●✓✔○◯]|[(\[][xX○◯●レ✓✔][)\]])$")]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:有|あり|取得(?:済|し|$|[。(、])|認定|付与|○|◯|保有|登録番号|認証番号|番号|有効期限|第? ?\d{4,})")]
    private static partial Regex Stated();

    [GeneratedRegex("申請中|予定|未取得|準備中|審査中|検討|ない|ません|返上|失効")]
    private static partial Regex Denied();

    [GeneratedRegex("こと|者$|者。|要する|必要|いずれか|同等")]
    private static partial Regex Demand();

    [GeneratedRegex(@"(?:[□☐]|\( ?\)|\[ ?\]) ?$")]
    private static partial Regex EmptyBox();
}
