using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>The lexicon for those who enter items by hand.</summary>
internal sealed class ItemClasses : IItemClasses
{
    public SensitivityClass ClassOf(string name) => ItemLexicon.ClassOf(TextFolding.Fold(name));
}
