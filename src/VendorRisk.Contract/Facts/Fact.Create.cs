namespace VendorRisk.Contract;

/// <summary>Makes facts.</summary>
public static class Fact
{
    /// <summary>A known value.</summary>
    public static Fact<T> Known<T>(T value, Source? source = null, int confidence = 1000)
        where T : notnull =>
        new() { State = FactState.Known, Value = value, Source = source, Confidence = confidence };

    /// <summary>A value nobody knows, with the reason in Japanese where there is one.</summary>
    public static Fact<T> Unknown<T>(string? reason = null, Source? source = null)
        where T : notnull =>
        new() { State = FactState.Unknown, Reason = reason, Source = source };

    /// <summary>A value that cannot exist here, with the reason in Japanese.</summary>
    public static Fact<T> NotApplicable<T>(string? reason = null, Source? source = null)
        where T : notnull =>
        new() { State = FactState.NotApplicable, Reason = reason, Source = source };
}
