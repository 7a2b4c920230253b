namespace VendorRisk.Registry.Tests.Certifications;

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
        { "P-mark of the renamed holder, granted once more", true },
        { "number in full width", true },
        { "number with a long dash", true },
        { "a dash for a number", false },
        { "nothing but the scheme", false },
        { "no number, no scope", false },
        { "no number, no holder", false },
        { "unknown written out", false },
        { "scope within another scope", false },
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
            "P-mark of the renamed holder, granted once more" => (
                Next with { Scheme = Mark.Scheme, Number = "10999999(04)", Holder = "みどりホールディングス株式会社" }, Mark with { Number = "１０９９９９９９（０３）" }),
            "number in full width" => (Next with { Number = "ｉｓ　０００１", Holder = null, Scope = null }, Isms),
            "number with a long dash" => (Next with { Number = "IS–0001" }, Isms with { Number = "IS-0001", Holder = null }),
            "a dash for a number" => (Next with { Number = "－", Holder = null }, Isms with { Number = "－" }),
            "nothing but the scheme" => (Next with { Number = null, Holder = null, Scope = null }, Isms with { Number = null, Holder = null, Scope = null }),
            "no number, no scope" => (Next with { Number = null, Scope = null }, Isms with { Number = null, Scope = null }),
            "no number, no holder" => (Next with { Number = " ", Holder = "" }, Isms with { Number = " ", Holder = "" }),
            "unknown written out" => (Next with { Number = "不明", Holder = "不明" }, Isms with { Number = "不明", Holder = "不明" }),
            "scope within another scope" => (Next with { Number = "IS 0777", Scope = "帳票の印刷及び発送" }, Isms),
            _ => throw new ArgumentOutOfRangeException(nameof(situation)),
        };
        later.Renews(earlier, Today).ShouldBe(renews);
    }

    [Fact]
    public void Entry_AfterAGapThatIsOver_RenewsIt() =>
        (Next with { Issued = Today }).Renews(Isms with { Expires = Today.AddDays(-40) }, Today).ShouldBeTrue();
}
