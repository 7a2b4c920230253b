using System.Collections.Immutable;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Certifications;

public class RenewalPropertyTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void RandomSets_AreDueExactlyWhereNothingRenewsThem()
    {
        RandomCertifications random = new(seed: 20_261_129);
        int silenced = 0, due = 0;
        for (int set = 0; set < 20_000; set++)
        {
            VendorCertification[] held = random.Next(Today);
            Vendor vendor = new() { Id = VendorId.New(), LegalName = "株式会社みどり印刷", Certifications = [.. held] };
            Guid[] expected = [.. RenewalOracle.Due(held, DateOnly.MaxValue, Today)];
            vendor.NotRenewed(Today).Select(c => c.Id).ShouldBe(expected, $"set {set}");
            due += expected.Length;
            silenced += vendor.CanRunOut.Count() - expected.Length;
        }

        (due, silenced).ShouldSatisfyAllConditions(n => n.due.ShouldBeGreaterThan(5_000), n => n.silenced.ShouldBeGreaterThan(2_000));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RandomSets_OnRecord_ComeOutOfTheStoreAsTheyShould(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        RandomCertifications random = new(seed: 7);
        List<Guid> expected = [];
        for (int set = 0; set < 25; set++)
        {
            VendorId id = await store.AddAsync($"株式会社みどり{set}号");
            VendorCertification[] held = random.Next(Today);
            for (int i = 0; i < held.Length; i++)
            {
                await store.DoAsync(new RecordCertification(id, i + 1, TemporaryRegister.By(), held[i]));
            }

            expected.AddRange(RenewalOracle.Due(held, Today.AddDays(60), Today));
        }

        ImmutableArray<ExpiringCertification> found = await store.Register.CertificationsExpiringAsync(Today.AddDays(60));
        found.Select(e => e.Certification.Id).Order().ShouldBe(expected.Order());
        expected.Count.ShouldBeGreaterThan(10);
    }
}
