namespace VendorRisk.People;

/// <summary>What a token is made for. A token never may more than its owner; a scope only narrows that.</summary>
public enum TokenScope
{
    /// <summary>Look at what there is.</summary>
    Read,

    /// <summary>Change engagements, vendors, meetings and what is recorded of them.</summary>
    Write,

    /// <summary>Administer: rules, forms, jobs and people.</summary>
    Administer,
}
