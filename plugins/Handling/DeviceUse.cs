using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A device or service that a vendor uses, and the fact that says so.</summary>
internal sealed record DeviceUse(MediumKind Kind, string Name, IFact Fact)
{
    private const int LongestName = 20;

    /// <summary>What a message calls it: a service by its name, a device by its kind. A whole task that implies one is no name.</summary>
    public string Word => Kind switch
    {
        MediumKind.Portable => "持ち運べる媒体（DVD-R、USB等）",
        MediumKind.Pc => "パソコン",
        MediumKind.Server => "サーバ",
        _ when IsNamed => Name,
        MediumKind.Cloud => "クラウドサービス",
        MediumKind.App => "アプリ",
        _ => "Webフォーム",
    };

    private bool IsNamed => Name.Length is > 0 and <= LongestName;

    /// <summary>What a vendor uses; a kind that follows from the work is left out beside a named thing of the kind.</summary>
    public static ImmutableArray<DeviceUse> Of(EngagementFacts facts, ChainLink link)
    {
        ImmutableArray<DeviceUse> all = Every(facts, link);
        return [.. all.Where(u => u.IsNamed || !all.Any(o => o.Kind == u.Kind && o.IsNamed))];
    }

    private static ImmutableArray<DeviceUse> Every(EngagementFacts facts, ChainLink link) =>
    [
        .. DeclaredUse.Of(facts).Where(u => u.LinkId == link.Id && IsDevice(u.Kind)).Select(u => new DeviceUse(u.Kind, u.Name.Or(""), u.Name)),
        .. DeclaredUse.HopsOf(facts).Where(h => h.Cargo == Cargo.PortableMedia && (h.From.LinkId == link.Id || h.To.LinkId == link.Id))
            .Select(h => new DeviceUse(MediumKind.Portable, "", h.Statement)),
        .. link.CloudServices.Where(s => s.Name.IsKnown)
            .Select(s => new DeviceUse(KindOf(s, link), s.Name.Or(""), s.Name)),
    ];

    /// <summary>
    /// Whether a media list has it: by name, or by kind. A list that says only 電磁的媒体 covers the vendor's own devices,
    /// never a service of another company.
    /// </summary>
    public bool IsIn(ImmutableArray<Medium> media) =>
        media.Any(m => m.Kind == Kind || SameName(m.Name.Or("")))
        || (Kind is MediumKind.Portable or MediumKind.Pc or MediumKind.Server && media.All(m => m.Kind is MediumKind.Electronic or MediumKind.Paper or MediumKind.Other)
            && media.Any(m => m.Kind == MediumKind.Electronic));

    /// <summary>A service that the vendor itself operates runs on its own server.</summary>
    private static MediumKind KindOf(CloudService service, ChainLink link) =>
        service.PublicIntake.Is(true) ? MediumKind.WebForm
        : service.Operator.IsKnown && link.Name.Is(service.Operator.Value) ? MediumKind.Server
        : MediumKind.Cloud;

    private static bool IsDevice(MediumKind kind) =>
        kind is MediumKind.Portable or MediumKind.Pc or MediumKind.Server or MediumKind.Cloud or MediumKind.WebForm or MediumKind.App;

    private bool SameName(string listed)
    {
        string mine = Flat(Name);
        string other = Flat(listed);
        return mine.Length > 0 && other.Length > 0 && (other.Contains(mine, StringComparison.OrdinalIgnoreCase) || mine.Contains(other, StringComparison.OrdinalIgnoreCase));
    }

    private static string Flat(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
