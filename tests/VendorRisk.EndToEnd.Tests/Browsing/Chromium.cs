namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>The browser of the machine; the tests bring none of their own.</summary>
internal static class Chromium
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public static bool Present => File.Exists(Path);

    public static string AbsentReason => $"No Chromium at {Path}; install it or set CHROMIUM_PATH.";

    /// <summary>No sandbox in a container, and nothing that would make the browser itself talk to the network.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];
}
