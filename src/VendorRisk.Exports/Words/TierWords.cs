namespace VendorRisk.Exports.Words;

/// <summary>What the tiers of a chain are called.</summary>
internal static class TierWords
{
    /// <summary>委託, 再委託, 再々委託; deeper tiers have their number.</summary>
    public static string Deed(int tier) => tier switch
    {
        <= 1 => "委託",
        2 => "再委託",
        3 => "再々委託",
        _ => $"再々委託（第{tier}段階）",
    };

    /// <summary>委託先, 再委託先, 再々委託先.</summary>
    public static string Party(int tier) => tier switch
    {
        <= 1 => "委託先",
        2 => "再委託先",
        3 => "再々委託先",
        _ => $"第{tier}段階の委託先",
    };
}
