namespace VendorRisk.Registry;

/// <summary>Which vendors a list holds; what is null does not restrict.</summary>
public sealed record VendorFilter
{
    /// <summary>All vendors.</summary>
    public static VendorFilter All { get; } = new();

    /// <summary>A part of any of its names, in any width and spelling, or the beginning of its 法人番号.</summary>
    public string? Text { get; init; }

    /// <summary>Only examples, or only others.</summary>
    public bool? Sample { get; init; }
}
