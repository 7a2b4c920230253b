namespace VendorRisk.PluginKit.Checks;

/// <summary>
/// Runs something as if the machine stood in another time zone. The zone belongs to the process, so one at a time; the one there was comes back.
/// </summary>
/// <remarks>The framework reads the zone from <c>TZ</c> on Linux and macOS; on Windows the zone stays what it is.</remarks>
internal static class LocalZone
{
    private const string Variable = "TZ";
    private static readonly Lock OneAtATime = new();

    public static T In<T>(string zone, Func<T> run)
    {
        lock (OneAtATime)
        {
            string? before = Environment.GetEnvironmentVariable(Variable);
            try
            {
                Set(zone);
                return run();
            }
            finally
            {
                Set(before);
            }
        }
    }

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
