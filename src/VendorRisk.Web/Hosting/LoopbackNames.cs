using System.Collections.Immutable;

namespace VendorRisk.Web.Hosting;

/// <summary>The names by which a machine reaches itself.</summary>
internal static class LoopbackNames
{
    public static ImmutableHashSet<string> All { get; } = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "localhost", "127.0.0.1", "[::1]");
}
