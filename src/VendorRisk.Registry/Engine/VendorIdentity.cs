using System.Collections.Immutable;
using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Names;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>No two vendors under one 法人番号, and no two of one name that cannot be told apart by it.</summary>
internal static class VendorIdentity
{
    public static async Task<ImmutableArray<Problem>> CheckAsync(IVendorWrite write, Vendor? before, Vendor after)
    {
        ProblemList problems = new();
        if (after.CorporateNumber is { } number && number != before?.CorporateNumber
            && await write.FindByNumberAsync(number) is { } holder && await SurvivorAsync(write, holder) is { } survivor && survivor.Id != after.Id)
        {
            string whose = survivor.Id == holder.Id ? $"「{holder.LegalName}」として登録済みです" : $"「{survivor.LegalName}」に統合された「{holder.LegalName}」の番号です";
            problems.Add("corporateNumber.taken", "corporateNumber", $"法人番号 {number} は{whose}。「{survivor.LegalName}」を開いて変更するか、番号を確かめてください。");
        }

        if (after.LegalName != before?.LegalName || (after.CorporateNumber is null && before.CorporateNumber is not null))
        {
            foreach (VendorSummary other in await write.FindByLegalNameAsync(VendorNameForm.Of(after.LegalName)))
            {
                if (other.Id != after.Id && (other.CorporateNumber is null || after.CorporateNumber is null))
                {
                    problems.Add("legalName.taken", "legalName", $"「{other.LegalName}」が登録済みです。同じ法人ならその事業者を開いてください。別の法人なら、両方に法人番号を登録して区別してください。");
                }
            }
        }

        return problems.ToImmutable();
    }

    private static async Task<Vendor?> SurvivorAsync(IVendorWrite write, Vendor holder)
    {
        Vendor? vendor = holder;
        while (vendor?.Merged is { } merger)
        {
            vendor = await write.FindAsync(merger.Into);
        }

        return vendor;
    }
}
