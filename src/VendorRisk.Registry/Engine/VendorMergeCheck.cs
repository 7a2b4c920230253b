using System.Collections.Immutable;

namespace VendorRisk.Registry.Engine;

/// <summary>
/// What must hold of both vendors before one ends in favour of the other. The writer asks it within its transaction, so of two mergers that would make a
/// circle the second finds that the vendor which should survive has ended.
/// </summary>
internal static class VendorMergeCheck
{
    public static ImmutableArray<Problem> Of(Vendor from, Vendor? into, VendorMergeKind kind)
    {
        ProblemList problems = new();
        if (into is null)
        {
            problems.Add("into.unknown", "into", "統合先の事業者は登録されていません。一覧から選び直してください。");
            return problems.ToImmutable();
        }

        if (into.Merged is not null)
        {
            problems.Add("into.merged", "into", $"「{into.LegalName}」は別の事業者に統合されています。「{into.LegalName}」の画面で今の統合先を確かめ、そちらを選んでください。");
        }

        if (into.Sample != from.Sample)
        {
            problems.Add("into.sample", "into", "サンプルの事業者と実際の事業者は統合できません。サンプルは、サンプルの削除で消してください。");
        }

        if (kind == VendorMergeKind.SameFirm && from.CorporateNumber is { } ends && into.CorporateNumber is { } goesOn && into.Id != from.Id)
        {
            problems.Add("corporateNumber.differs", "kind", $"法人番号が違います（「{from.LegalName}」{ends}、「{into.LegalName}」{goesOn}）。合併なら「合併」を選んでください。同じ法人なら、誤っている番号を先に直してください。");
        }

        return problems.ToImmutable();
    }
}
