using System.Collections.Immutable;
using System.Reflection;

namespace VendorRisk.Papers.Profiles;

/// <summary>The profiles that ship with the product (<c>models/profiles</c>), built into the assembly as <c>profiles/ID/FILE</c>.</summary>
internal static class ShippedProfiles
{
    private const string Root = "profiles/";

    private static readonly Assembly Product = typeof(ShippedProfiles).Assembly;
    private static readonly Lazy<Profile> First = new(() => Find(Profile.DefaultId)!);

    public static ImmutableArray<string> Ids { get; } =
        [.. Product.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal)).Select(n => n.Split('/')[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static Profile Default => First.Value;

    /// <summary>The profile; null when none of this name ships.</summary>
    /// <exception cref="InvalidOperationException">It is wrong; a test reads them all.</exception>
    public static Profile? Find(string id)
    {
        if (!Ids.Contains(id))
        {
            return null;
        }

        (Profile? profile, ImmutableArray<string> problems) = ProfileReader.Read(id, file => Bytes(id, file));
        return profile ?? throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static byte[]? Bytes(string id, string file)
    {
        using Stream? stream = Product.GetManifestResourceStream($"{Root}{id}/{file}");
        if (stream is null)
        {
            return null;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
