namespace VendorRisk.PluginHost.Border;

/// <summary>What came back over the border.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
internal abstract record BorderOutcome<T>
{
    private BorderOutcome()
    {
    }

    /// <summary>It answered.</summary>
    public sealed record Answered(T Value) : BorderOutcome<T>;

    /// <summary>It threw; the text is cut to a readable length and holds nothing of the plugin.</summary>
    public sealed record Threw(string Text) : BorderOutcome<T>;

    /// <summary>It ended when asked to, after its time.</summary>
    public sealed record Stopped : BorderOutcome<T>;

    /// <summary>It did not end; its thread is lost until the process restarts.</summary>
    public sealed record Lost : BorderOutcome<T>;
}
