using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Registry;

namespace VendorRisk.Web.Samples.Generated;

/// <summary>
/// Makes up one vendor of the register and records it by the use cases, entry by entry. Its dates are fixed ones: what is generated on another day is the same.
/// </summary>
internal sealed class GeneratedVendor(
    Application.RegisterVendor register, Application.RecordCertification certify, Application.AddAlias alias, Application.RecordCloudService cloud,
    Application.RecordInspection inspect, Application.RecordIncident report)
{
    /// <summary>The reason of every generated change.</summary>
    public const string Why = "負荷試験用の生成データ";

    private static readonly DateOnly Base = new(2025, 4, 1);
    private static readonly string[] Schemes = [CertificationSchemeNames.PMark, CertificationSchemeNames.PMark, "ISMS", "ISMS", "ISO27017", "LGWAN-ASP"];

    /// <summary>Records vendor <paramref name="number"/>; done again, it changes nothing.</summary>
    /// <exception cref="InvalidOperationException">The register refused an entry.</exception>
    public async Task RecordAsync(int seed, int number, CancellationToken cancellation)
    {
        Draw draw = new(unchecked(seed + 7919), number);
        VendorId id = new(GeneratedKey.Of(seed, "vendor", number));
        string name = CompanyNames.Registered(number);
        string? corporate = draw.In(80) ? CorporateNumberOf(number) : null;
        int entry = 0;
        Guid Command() => GeneratedKey.Of(seed, $"vendor {number} command", ++entry);
        Guid Entry() => GeneratedKey.Of(seed, $"vendor {number} entry", entry + 1);
        long version = Version(await register.RunAsync(Actor.Product, new VendorRegistration(Command(), Why, id, name, corporate, "JP"), cancellation));
        for (int held = draw.Weighted(15, 60, 20, 5); held > 0; held--)
        {
            VendorCertification certification = Certification(Entry(), draw, number);
            version = Version(await certify.RunAsync(Actor.Product, new CertificationRecord(Command(), Why, id, version, certification), cancellation));
        }

        if (draw.In(8))
        {
            string other = $"{name.Replace("株式会社", "", StringComparison.Ordinal)}グループ{number.ToString(CultureInfo.InvariantCulture)}";
            version = Version(await alias.RunAsync(Actor.Product, new VendorAlias(Command(), Why, id, version, other, VendorNameKind.Alias, null), cancellation));
        }

        if (draw.In(15))
        {
            bool abroad = draw.In(35);
            VendorCloudService service = new()
            {
                Id = Entry(), Name = $"見本クラウド{draw.Between(1, 9)}", Operator = $"見本運営{draw.Between(1, 5)}", OperatorCountry = abroad ? "US" : "JP", ServerCountry = "JP",
            };
            version = Version(await cloud.RunAsync(Actor.Product, new CloudServiceRecord(Command(), Why, id, version, service), cancellation));
        }

        if (draw.In(30))
        {
            ImmutableArray<string> open = draw.In(25) ? ["鍵の管理簿に記入漏れがある"] : [];
            VendorInspection inspection = new()
            {
                Id = Entry(), Date = Base.AddDays(-draw.Below(700)), Place = "本社作業室", Kind = (InspectionKind)draw.Below(3), Opinion = "おおむね適切に管理している。", OpenPoints = open,
            };
            version = Version(await inspect.RunAsync(Actor.Product, new InspectionRecord(Command(), Why, id, version, inspection), cancellation));
        }

        if (draw.In(5))
        {
            VendorIncident incident = new()
            {
                Id = Entry(), Date = Base.AddDays(-draw.Below(1000)), Description = "封入の誤りにより別人の通知を送付した。", PeopleAffected = draw.Between(1, 300), Source = "事業者からの報告",
            };
            Version(await report.RunAsync(Actor.Product, new IncidentRecord(Command(), Why, id, version, incident), cancellation));
        }
    }

    private static VendorCertification Certification(Guid id, Draw draw, int number)
    {
        string scheme = draw.Of(Schemes);
        DateOnly issued = Base.AddDays(-draw.Below(900));
        bool checkedBy = draw.In(60);
        return new VendorCertification
        {
            Id = id,
            Scheme = scheme,
            Edition = scheme == "ISMS" ? draw.Of(["ISO/IEC 27001:2022", "JIS Q 27001:2023", "JIS Q 27001:2014"]) : null,
            Number = scheme == CertificationSchemeNames.PMark
                ? string.Create(CultureInfo.InvariantCulture, $"{10_000_000 + number:00000000}({draw.Between(1, 9):00})")
                : string.Create(CultureInfo.InvariantCulture, $"見本-{number:00000}-{draw.Below(100):00}"),
            Issued = issued,
            Expires = draw.In(95) ? issued.AddYears(scheme == CertificationSchemeNames.PMark ? 2 : 3).AddDays(-1) : null,
            Standing = draw.In(3) ? CertificationStanding.Suspended : CertificationStanding.Valid,
            CheckedOn = checkedBy ? Base.AddDays(-draw.Below(300)) : null,
            Evidence = checkedBy ? "認証機関の一覧（生成）" : null,
        };
    }

    private static string CorporateNumberOf(int number)
    {
        string twelve = string.Create(CultureInfo.InvariantCulture, $"{10_001_000_000 + (number * 37L):000000000000}");
        return Enumerable.Range(1, 9).Select(digit => digit.ToString(CultureInfo.InvariantCulture) + twelve).First(CorporateNumber.HasRightCheckDigit);
    }

    private static long Version(Outcome<SavedVendor> outcome) => outcome is Outcome<SavedVendor>.Saved saved
        ? saved.Value.Version
        : throw new InvalidOperationException($"A generated vendor was not stored: {Said(outcome)}");

    private static string Said(Outcome<SavedVendor> outcome) => outcome is Outcome<SavedVendor>.Rejected rejected
        ? string.Concat(rejected.Problems.Select(problem => problem.Message))
        : outcome.ToString();
}
