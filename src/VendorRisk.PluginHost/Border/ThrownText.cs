namespace VendorRisk.PluginHost.Border;

/// <summary>What a plugin threw, as text of a readable length that holds nothing of the plugin.</summary>
internal static class ThrownText
{
    private const int Longest = 500;

    /// <remarks>The message of a plugin's own exception is the plugin's code too.</remarks>
    public static string Of(Exception thrown)
    {
        string type = thrown.GetType().Name;
        try
        {
            string text = $"{type}: {thrown.Message}";
            return text.Length > Longest ? text[..Longest] + "…" : text;
        }
#pragma warning disable CA1031 // The border to foreign code: whatever its message throws, the type's name is text enough.
        catch (Exception)
#pragma warning restore CA1031
        {
            return type;
        }
    }
}
