using VendorRisk.Contract;

namespace VendorRisk.Papers;

/// <summary>How sensitive items are, as papers are read: the same lexicon helps whoever enters items by hand.</summary>
public interface IItemClasses
{
    /// <summary>The class of an item by its name; <see cref="SensitivityClass.Unclassified"/> when the lexicon does not know it.</summary>
    SensitivityClass ClassOf(string name);
}
