using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Text;

/// <summary>The texts of one feature, in both languages.</summary>
internal sealed record TextFamily(string Name, Dictionary<string, string> Japanese, Dictionary<string, string> English)
{
    private const string Suffix = ".resources";

    public static TextFamily[] All { get; } = [.. Product.GetManifestResourceNames()
        .Where(name => name.EndsWith("Texts" + Suffix, StringComparison.Ordinal))
        .Select(name => Of(name[..^Suffix.Length]))];

    private static Assembly Product => typeof(PaperDesk).Assembly;

    private static TextFamily Of(string name)
    {
        ResourceManager manager = new(name, Product);
        return new(name.Split('.')[^1], Read(manager, CultureInfo.InvariantCulture), Read(manager, new CultureInfo("en")));
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
