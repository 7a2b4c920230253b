using System.Globalization;
using VendorRisk.Registry;

namespace VendorRisk.Application.Tests.Vendors;

/// <summary>Whatever is registered, renamed, recorded and merged, in whatever order, with news delivered or not: nothing recorded is lost, and nothing is there twice.</summary>
public class MergePropertyTests
{
    private const int Steps = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task EveryEntryAndName_IsAfterwardsOnExactlyOneVendorThatStands(int seed)
    {
        Random random = new(seed);
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        List<VendorId> vendors = [];
        List<Guid> entries = [];
        List<string> names = [];
        int merged = 0;
        for (int step = 0; step < Steps; step++)
        {
            VendorId vendor = vendors.Count == 0 ? default : vendors[random.Next(vendors.Count)];
            switch (vendors.Count < 4 ? 0 : random.Next(8))
            {
                case 0 or 1:
                    vendors.Add(VendorId.New());
                    names.Add(Name(seed, step));
                    (await office.Registry.ExecuteAsync(new Registry.RegisterVendor(vendors[^1], By(), names[^1]))).ShouldBeOfType<VendorChangeResult.Saved>();
                    break;
                case 2:
                    if (await DoAsync(office, vendor, version => new Registry.RenameVendor(vendor, version, By(), Name(seed, step))))
                    {
                        names.Add(Name(seed, step));
                    }

                    break;
                case 3 or 4:
                    Guid entry = Guid.NewGuid();
                    if (await DoAsync(office, vendor, version => new Registry.RecordCertification(vendor, version, By(), new VendorCertification { Id = entry, Scheme = "ISMS", Number = $"IS {step}" })))
                    {
                        entries.Add(entry);
                    }

                    break;
                case 5 or 6:
                    VendorId into = vendors[random.Next(vendors.Count)];
                    merged += await DoAsync(office, vendor, version => new MergeVendor(vendor, version, By(), into, random.Next(2) == 0 ? VendorMergeKind.SameFirm : VendorMergeKind.TakenOver)) ? 1 : 0;
                    break;
                default:
                    await (random.Next(2) == 0 ? office.SettleAsync() : office.RestartAsync());
                    break;
            }
        }

        await office.SettleAsync();
        merged.ShouldBeGreaterThan(1, "or this run shows nothing");
        RegisterSnapshot register = await office.Registry.SnapshotAsync();
        register.Vendors.Length.ShouldBe(vendors.Count - merged);
        register.Vendors.SelectMany(v => v.Certifications).Select(c => c.Id).ShouldBe(entries, ignoreOrder: true);
        names.ShouldAllBe(name => register.Match(name) != null);
        register.Vendors.SelectMany(v => v.OtherNames.Select(n => n.Name).Prepend(v.LegalName)).ShouldBe(names, ignoreOrder: true);
        vendors.Select(register.Survivor).ShouldAllBe(v => v != null);
        foreach (VendorId vendor in vendors)
        {
            (await office.Registry.HistoryAsync(vendor)).Select(e => e.Version).ShouldBe(Enumerable.Range(1, (int)(await office.Registry.FindAsync(vendor))!.Version).Select(v => (long)v));
        }
    }

    /// <returns>Whether it was saved; a vendor that was merged refuses.</returns>
    private static async Task<bool> DoAsync(TemporaryOffice office, VendorId vendor, Func<long, VendorCommand> command) =>
        await office.Registry.ExecuteAsync(command((await office.Registry.FindAsync(vendor))!.Version)) is VendorChangeResult.Saved;

    private static string Name(int seed, int step) => string.Create(CultureInfo.InvariantCulture, $"株式会社もみじ{seed}の{step}");

    private static ChangeOrigin By() => TemporaryOffice.Actor.Does(Guid.NewGuid(), "試験のため");
}
