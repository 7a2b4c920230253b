using System.CommandLine;

namespace VendorRisk.Web.CommandLine;

/// <summary>The executable's other face: a first word that is not an option names a command; without one the web server starts.</summary>
internal static class VendorRiskCommandLine
{
    public static bool Claims(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    public static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync();

    private static RootCommand Root() =>
        new("VendorRisk: 個人情報を扱う委託を、再委託先までたどって点検します。コマンドを付けずに起動すると、画面（Web）が始まります。");
}
