using System.Diagnostics;
using System.Reflection;

namespace VendorRisk.Web.Tests.Build;

/// <summary>NUGET_PACKAGES is handed on to the build as it is set, with or without a slash at its end.</summary>
public class PackageFolderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task BlazorScript_AnyWritingOfThePackageFolder_IsLookedForInsideIt(string end)
    {
        string folder = Path.Combine(Path.GetTempPath(), "packages-of-a-test");
        ProcessStartInfo start = new("dotnet",
        [
            "msbuild", Path.Combine(Sources(), "src", "VendorRisk.Web", "VendorRisk.Web.csproj"), "-t:LocateBlazorScript", "-getProperty:BlazorScriptSource", $"-p:NuGetPackageRoot={folder}{end}",
        ])
        {
            RedirectStandardOutput = true,
        };

        using Process build = Process.Start(start)!;
        string source = (await build.StandardOutput.ReadToEndAsync()).Trim();
        await build.WaitForExitAsync();

        source.ShouldStartWith(folder + "/microsoft.aspnetcore.app.runtime");
    }

    private static string Sources()
    {
        DirectoryInfo? folder = new(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VendorRisk.sln")))
        {
            folder = folder.Parent;
        }

        return folder.ShouldNotBeNull().FullName;
    }
}
