using System.Collections.Frozen;

namespace VendorRisk.PluginHost.Files;

/// <summary>What of the framework a rule must not touch: files, network, processes, environment, clock, chance, threads, reflection, raw memory.</summary>
internal static class ForbiddenUses
{
    private static readonly string[] Spaces =
    [
        "System.IO", "System.Net", "System.Runtime.Loader", "System.Reflection.Emit", "System.Linq.Expressions", "System.Threading.Tasks", "System.Timers",
        "System.Security", "System.Data", "System.Xml.Xsl", "System.Diagnostics.Tracing", "Microsoft.Win32", "Microsoft.CSharp",
    ];

    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.Ordinal, "System.Random", "System.Console", "System.AppDomain", "System.AppContext", "System.Activator", "System.GC",
        "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Diagnostics.Stopwatch", "System.Diagnostics.StackTrace", "System.Diagnostics.Debugger",
        "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.PeriodicTimer", "System.Threading.Semaphore",
        "System.Threading.SemaphoreSlim", "System.Threading.Mutex", "System.Threading.EventWaitHandle", "System.Threading.Barrier", "System.Threading.SynchronizationContext",
        "System.Runtime.InteropServices.Marshal", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.NativeMemory",
        "System.Runtime.InteropServices.GCHandle", "System.Runtime.InteropServices.SafeHandle", "System.Runtime.CompilerServices.UnsafeAccessorAttribute");

    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal, "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.TimeZoneInfo.get_Local",
        "System.Type.GetType", "System.Type.InvokeMember", "System.Type.GetTypeFromProgID", "System.Type.GetTypeFromCLSID");

    /// <summary>What the compiler itself emits for spans; the rest of these two types is raw memory.</summary>
    private static readonly FrozenSet<string> EmittedForSpans = FrozenSet.Create(
        StringComparer.Ordinal, "System.Runtime.CompilerServices.Unsafe.Add", "System.Runtime.CompilerServices.Unsafe.As", "System.Runtime.CompilerServices.Unsafe.AsRef",
        "System.Runtime.InteropServices.MemoryMarshal.CreateSpan", "System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan");

    /// <summary>What of the environment depends on nothing outside: iterators ask for their thread, texts for a line's end.</summary>
    private static readonly FrozenSet<string> HarmlessEnvironment = FrozenSet.Create(
        StringComparer.Ordinal, "System.Environment.get_CurrentManagedThreadId", "System.Environment.get_NewLine");

    public static bool Type(string space, string name) =>
        Array.Exists(Spaces, s => space == s || space.StartsWith(s + ".", StringComparison.Ordinal))
        || Types.Contains($"{space}.{name}")
        || ((space == "System.Reflection" || space.StartsWith("System.Reflection.", StringComparison.Ordinal)) && !name.EndsWith("Attribute", StringComparison.Ordinal))
        || (space == "System.Security" && name == "UnverifiableCodeAttribute");

    public static bool Member(string owner, string name)
    {
        string full = $"{owner}.{name}";
        return Members.Contains(full)
            || (owner == "System.Environment" && !HarmlessEnvironment.Contains(full))
            || (owner is "System.Runtime.CompilerServices.Unsafe" or "System.Runtime.InteropServices.MemoryMarshal" && !EmittedForSpans.Contains(full));
    }
}
