using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Certifications;

public class CertificationTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 1);

    [Theory]
    [InlineData(0, 0, CertificationStanding.Valid)]
    [InlineData(1, -1, CertificationStanding.Lapsed)]
    [InlineData(-30, 30, CertificationStanding.Valid)]
    public void Standing_OnAndAfterTheLastDay_CountsThatDayIn(int days, int left, CertificationStanding expected)
    {
        VendorCertification isms = TemporaryRegister.Isms(LastDay);
        isms.StandingOn(LastDay.AddDays(days)).ShouldBe(expected);
        isms.DaysLeft(LastDay.AddDays(days)).ShouldBe(left);
    }

    [Fact]
    public void Standing_OfARevokedOne_StaysRevoked() =>
        (TemporaryRegister.Isms(LastDay) with { Standing = CertificationStanding.Revoked }).StandingOn(LastDay.AddDays(9)).ShouldBe(CertificationStanding.Revoked);

    [Theory]
    [InlineData("10999999", "10999999")]
    [InlineData("１０９９９９９９（０３）", "10999999(03)")]
    [InlineData("11820001(14)", "11820001(14)")]
    public async Task PMark_WithAPlausibleNumber_IsKeptInHalfWidth(string number, string kept)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(TestServer.Sqlite);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        await store.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), PMark(number)));
        (await store.Register.FindAsync(id))!.Certifications.ShouldHaveSingleItem().Number.ShouldBe(kept);
    }

    [Theory]
    [InlineData("1099999", "number.pMarkForm")]
    [InlineData("00999999(01)", "number.pMarkForm")]
    [InlineData("第10999999号", "number.pMarkForm")]
    [InlineData("10999999(00)", "number.pMarkGrants")]
    [InlineData("10999999(40)", "number.pMarkGrants")]
    public async Task PMark_WithAnImpossibleNumber_IsRejected(string number, string code)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(TestServer.Sqlite);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        (await store.ProblemsOfAsync(new RecordCertification(id, 1, TemporaryRegister.By(), PMark(number)))).ShouldBe([code]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Certification_WithEverythingWrong_ListsEveryProblem(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorCertification wrong = new() { Id = Guid.Empty, Scheme = " ", Issued = LastDay, Expires = LastDay.AddDays(-1), CheckedOn = LastDay };
        (await store.ProblemsOfAsync(new RecordCertification(id, 1, TemporaryRegister.By(), wrong)))
            .ShouldBe(["scheme.empty", "id.empty", "expires.beforeIssued", "checkedOn.future", "checkedBy.empty"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Certification_WithTheSameId_TakesTheEarlierOnesPlace(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorCertification isms = TemporaryRegister.Isms(LastDay);
        await store.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), isms));
        await store.DoAsync(new RecordCertification(id, 2, TemporaryRegister.By(), isms with { Standing = CertificationStanding.Suspended }));
        (await store.Register.FindAsync(id))!.Certifications.ShouldHaveSingleItem().Standing.ShouldBe(CertificationStanding.Suspended);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Expiring_UpToADay_CountsThatDayIn_AndLeavesOutTheRenewedAndTheRevoked(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorCertification past = TemporaryRegister.Isms(LastDay.AddYears(-1)) with { Scheme = "ISO27017" };
        VendorCertification onTheDay = PMark("10999999") with { Expires = LastDay };
        VendorCertification[] all =
        [
            past,
            onTheDay,
            TemporaryRegister.Isms(LastDay.AddDays(-5)) with { Number = "IS 0001" },
            TemporaryRegister.Isms(LastDay.AddYears(3)) with { Number = "ＩＳ０００１" },
            TemporaryRegister.Isms(LastDay.AddDays(1)) with { Scheme = "ISO22301" },
            TemporaryRegister.Isms(LastDay) with { Scheme = "ISO27701", Standing = CertificationStanding.Revoked },
            TemporaryRegister.Isms() with { Scheme = "SOC2" },
        ];
        for (int i = 0; i < all.Length; i++)
        {
            await store.DoAsync(new RecordCertification(id, i + 1, TemporaryRegister.By(), all[i]));
        }

        (await store.Register.CertificationsExpiringAsync(LastDay)).Select(e => e.Certification.Id).ShouldBe([past.Id, onTheDay.Id]);
    }

    private static VendorCertification PMark(string number) =>
        new() { Id = Guid.NewGuid(), Scheme = CertificationSchemeNames.PMark, Number = number, Expires = new DateOnly(2026, 12, 31) };
}
