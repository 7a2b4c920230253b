using VendorRisk.Web.Tests.Cluster;

/// <summary>
/// What the runtime calls in the process of a node before the product's own start (DOTNET_STARTUP_HOOKS): so a test's writer works within the real program. It has
/// neither a namespace nor another name, because the runtime asks for it so.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => NodeWork.BeginWithTheHost();
}
