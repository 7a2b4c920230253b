using System.ComponentModel;
using System.Diagnostics;

namespace VendorRisk.Web.Tests.Guide;

/// <summary>A test that runs the guide's commands: skipped, with the reason, where there is no .NET SDK or no bash to run them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SdkFactAttribute : FactAttribute
{
    public SdkFactAttribute() => Skip = Runs("dotnet", "--list-sdks") && Runs("bash", "--version") ? null : "The guide's commands need the .NET SDK and bash.";

    private static bool Runs(string program, string argument)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && said.Length > 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
