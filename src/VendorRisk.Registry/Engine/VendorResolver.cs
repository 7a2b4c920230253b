using System.Collections.Immutable;
using VendorRisk.Registry.Names;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>Finds out whom a name or a number means, from the surest reading to the least; only the surest may be a match.</summary>
internal sealed class VendorResolver(IVendorStore store, RegisterSnapshot register)
{
    public async Task<VendorResolution> ResolveAsync(string asked, CancellationToken cancellation)
    {
        if (CorporateNumber.Digits(asked) is { } number)
        {
            return ByNumber(asked, number);
        }

        VendorNameForm name = VendorNameForm.Of(asked);
        if (name.Core.Length == 0)
        {
            return None(asked, "名称または13桁の法人番号を入力してください。");
        }

        ImmutableArray<VendorSummary> exact = [.. register.Named(asked).Select(VendorSummary.Of)];
        if (exact.Length == 1)
        {
            return new VendorResolution(ResolutionKind.Match, asked, exact, null);
        }

        if (exact.Length > 1)
        {
            return new VendorResolution(ResolutionKind.Candidates, asked, exact, $"この名称の事業者が{exact.Length}件あります。法人番号で選んでください。");
        }

        ImmutableArray<VendorSummary> alike = await store.FindAlikeAsync(name, cancellation);
        return alike.IsEmpty
            ? None(asked, "この名称の事業者は登録されていません。")
            : new VendorResolution(ResolutionKind.Candidates, asked, alike, "法人の種類や支店名まで同じ名称の事業者はありません。近い名称の事業者から選ぶか、新しく登録してください。");
    }

    private VendorResolution ByNumber(string asked, string number)
    {
        if (!CorporateNumber.HasRightCheckDigit(number))
        {
            return None(asked, $"法人番号 {number} は検査用数字（先頭の1桁）が合いません。番号を確かめてください。");
        }

        return register.Numbered(number) is { } holder
            ? new VendorResolution(ResolutionKind.Match, asked, [VendorSummary.Of(holder)], null)
            : None(asked, $"法人番号 {number} の事業者は登録されていません。");
    }

    private static VendorResolution None(string asked, string note) => new(ResolutionKind.None, asked, [], note);
}
