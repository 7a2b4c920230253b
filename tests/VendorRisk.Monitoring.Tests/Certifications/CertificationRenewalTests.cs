using VendorRisk.Monitoring.Certifications;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Tests.Certifications;

public class CertificationRenewalTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly VendorCertification Isms = new()
    {
        Id = Guid.NewGuid(),
        Scheme = "ISMS",
        Number = "IS 0001",
        Holder = "株式会社みどり印刷",
        Scope = "帳票の印刷",
        Expires = new DateOnly(2026, 12, 31),
    };

    private static VendorCertification Next => Isms with { Id = Guid.NewGuid(), Issued = new DateOnly(2027, 1, 1), Expires = new DateOnly(2029, 12, 31) };

    private static VendorCertification Mark => Isms with { Scheme = CertificationSchemeNames.PMark };

    public static TheoryData<string, bool> Laters() => new()
    {
        { "same number, the day after", true },
        { "same holder and scope", true },
        { "another scheme", false },
        { "suspended", false },
        { "no longer than the other", false },
        { "begins after a gap", false },
        { "another number and scope", false },
        { "P-mark, another number", true },
        { "P-mark of another holder", false },
    };

    [Theory]
    [MemberData(nameof(Laters))]
    public void Later_Entry_RenewsOnlyTheSameCertificate(string situation, bool renews)
    {
        (VendorCertification later, VendorCertification earlier) = situation switch
        {
            "same number, the day after" => (Next with { Holder = null, Scope = null }, Isms),
            "same holder and scope" => (Next with { Number = "IS 0777" }, Isms),
            "another scheme" => (Next with { Scheme = "ISO27017" }, Isms),
            "suspended" => (Next with { Standing = CertificationStanding.Suspended }, Isms),
            "no longer than the other" => (Next with { Issued = null, Expires = Isms.Expires }, Isms),
            "begins after a gap" => (Next with { Issued = new DateOnly(2027, 1, 2) }, Isms),
            "another number and scope" => (Next with { Number = "IS 0777", Scope = "封入封緘" }, Isms),
            "P-mark, another number" => (Next with { Scheme = Mark.Scheme, Number = "10999999(04)", Scope = null }, Mark),
            "P-mark of another holder" => (Next with { Scheme = Mark.Scheme, Holder = "みどりホールディングス株式会社" }, Mark),
            _ => throw new ArgumentOutOfRangeException(nameof(situation)),
        };
        CertificationRenewal.Renews(later, earlier, Today).ShouldBe(renews);
    }

    [Fact]
    public void Entry_AfterAGapThatIsOver_RenewsIt() =>
        CertificationRenewal.Renews(Next with { Issued = Today }, Isms with { Expires = Today.AddDays(-40) }, Today).ShouldBeTrue();
}
