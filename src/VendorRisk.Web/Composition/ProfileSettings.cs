using System.Collections.Immutable;
using VendorRisk.Papers;

namespace VendorRisk.Web.Composition;

/// <summary>Which office's words are used: a profile that ships, or a folder of the office's own under the data folder.</summary>
internal static class ProfileSettings
{
    public const string Setting = "VendorRisk:Profile";

    /// <summary>The profile that the operator names.</summary>
    /// <exception cref="StartupException">There is none of this name, or it is wrong; the message says all of it.</exception>
    public static Profile Resolve(IConfiguration configuration, DataDirectory data)
    {
        string name = configuration[Setting]?.Trim() is { Length: > 0 } given ? given : Profile.DefaultId;
        (Profile? profile, ImmutableArray<string> problems) = ProfileFolder.Find(name, data.Profiles);
        return profile ?? throw new StartupException($"設定 {Setting}（{name}）のプロファイルを使えません。\n{string.Join('\n', problems.Select(p => "  ・" + p))}");
    }
}
