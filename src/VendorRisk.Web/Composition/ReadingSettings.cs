using VendorRisk.Papers;

namespace VendorRisk.Web.Composition;

/// <summary>Where the host reads papers: in processes of their own, unless the operator says otherwise.</summary>
internal static class ReadingSettings
{
    public const string InProcessSetting = "VendorRisk:Reading:InProcess";

    /// <returns>The bounds of the processes; null to read in the host itself.</returns>
    /// <exception cref="StartupException">The setting is neither true nor false.</exception>
    public static ReadingBounds? Resolve(IConfiguration configuration)
    {
        List<string> problems = [];
        bool inProcess = SettingFlag.Read(configuration, InProcessSetting, problems);
        return problems.Count > 0 ? throw new StartupException(string.Join(Environment.NewLine, problems)) : inProcess ? null : ReadingBounds.Usual;
    }
}
