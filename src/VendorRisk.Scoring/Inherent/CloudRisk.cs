using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>The worst service on the internet counts; one whose operator or servers nobody names is worse than one in Japan.</summary>
internal sealed class CloudRisk(CloudPolicy policy)
{
    private const string Japan = "JP";

    public InherentPart Of(LinkScope scope)
    {
        CloudService[] services = [.. scope.Links.SelectMany(l => l.CloudServices.Select(s => Completed(s, l.Registered)))];
        bool listed = scope.Sheets.SelectMany(s => s.Media).Any(m => IsOnline(m.Kind))
            || scope.Uses.Any(u => IsOnline(u.Kind) && u.Ground is MediumUseGround.Stated or MediumUseGround.ImpliedByWork);
        if (services.Any(IsForeign))
        {
            return Part(new("クラウド: 国外の事業者又はサーバ", "Cloud: operator or servers abroad"), policy.Foreign);
        }

        if (services.Any(s => !s.OperatorCountry.Is(Japan) || !s.ServerCountry.Is(Japan)) || (listed && services.Length == 0))
        {
            return Part(new("クラウド: 事業者又はサーバの所在が不明", "Cloud: operator or servers unknown"), policy.Unknown, unknown: true);
        }

        if (services.Length > 0)
        {
            return Part(new("クラウド: 国内", "Cloud: in Japan"), policy.Domestic);
        }

        return scope.Uses.Any(u => IsOnline(u.Kind))
            ? Part(new("クラウド: 利用する場合がある", "Cloud: possibly"), policy.Conditional)
            : Part(new("クラウド: 記載なし", "Cloud: none mentioned"), Points.Zero);
    }

    /// <summary>The service as the paper has it; what the paper leaves open is taken from the register's service of the same name.</summary>
    private static CloudService Completed(CloudService service, VendorSnapshot? vendor)
    {
        CloudService? known = vendor?.CloudServices.FirstOrDefault(s => s.Name.IsKnown && service.Name.Is(s.Name.Value));
        return known is null
            ? service
            : service with
            {
                OperatorCountry = service.OperatorCountry.IsKnown ? service.OperatorCountry : known.OperatorCountry,
                ServerCountry = service.ServerCountry.IsKnown ? service.ServerCountry : known.ServerCountry,
            };
    }

    private static bool IsForeign(CloudService service) =>
        (service.OperatorCountry.IsKnown && !service.OperatorCountry.Is(Japan)) || (service.ServerCountry.IsKnown && !service.ServerCountry.Is(Japan));

    private static bool IsOnline(MediumKind kind) => kind is MediumKind.Cloud or MediumKind.WebForm or MediumKind.App;

    private static InherentPart Part(LocalizedText label, Points points, bool unknown = false) => new("cloud", label, points, unknown);
}
