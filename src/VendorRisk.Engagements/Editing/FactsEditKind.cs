namespace VendorRisk.Engagements;

/// <summary>What a person does to facts.</summary>
public enum FactsEditKind
{
    /// <summary>Says that a value is right as it was read.</summary>
    Confirm,

    /// <summary>Gives a value.</summary>
    Correct,

    /// <summary>Says that nobody knows the value.</summary>
    Forget,

    /// <summary>Adds an entry at the end of a list.</summary>
    Add,

    /// <summary>Takes an entry out of a list.</summary>
    Remove,
}
