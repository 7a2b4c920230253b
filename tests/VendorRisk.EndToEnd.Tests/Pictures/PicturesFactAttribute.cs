using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Pictures;

/// <summary>A fact that writes the pictures of the README: skipped, with the command, unless it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PicturesFactAttribute : FactAttribute
{
    private const string Variable = "VENDORRISK_PICTURES";

    public PicturesFactAttribute() => Skip =
        !Chromium.Present ? Chromium.AbsentReason
        : Folder is null ? $"Writes the pictures of the README into the folder named by {Variable}: {Variable}=$PWD/src/VendorRisk.Web/Pictures dotnet test tests/VendorRisk.EndToEnd.Tests --filter Pictures"
        : null;

    /// <summary>Where the pictures go; null when nobody asked for them.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
