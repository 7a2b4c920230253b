using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine;

/// <summary>Severities as the command line's readers know them.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Critical => "重大",
        Severity.High => "高",
        Severity.Medium => "中",
        Severity.Low => "低",
        _ => "参考",
    };
}
