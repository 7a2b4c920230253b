using System.Reflection;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Files;

/// <summary>The contract this host has. Its assembly version is fixed for a major; the minor is in the informational version.</summary>
internal static class HostContract
{
    public static Assembly Assembly { get; } = typeof(Rule).Assembly;

    public static string Name { get; } = Assembly.GetName().Name!;

    /// <summary>Major and minor.</summary>
    public static Version Version { get; } = Read();

    /// <summary>Why a plugin that needs <paramref name="needed"/> cannot run here; null when it can.</summary>
    public static string? Refuses(Version needed) => needed.Major == Version.Major && needed.Minor <= Version.Minor
        ? null
        : $"契約 {needed.Major}.{needed.Minor} が必要ですが、本システムの契約は {Version.Major}.{Version.Minor} です。対応する版のプラグインを入れるか、本システムを更新してください。";

    private static Version Read()
    {
        string text = Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Version full = Version.Parse(text.Split('+', '-')[0]);
        return new Version(full.Major, full.Minor);
    }
}
