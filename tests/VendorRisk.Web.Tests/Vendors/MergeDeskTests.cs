using VendorRisk.Registry;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Tests.Vendors;

public sealed class MergeDeskTests : IAsyncLifetime
{
    private const string From = "（株）あおぞら物流東京支店";
    private const string Into = "株式会社あおぞら物流";
    private TemporaryProduct product = null!;
    private VendorDesk desk = null!;
    private MergeDesk merge = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        (desk, merge) = (product.Get<VendorDesk>(), product.Get<MergeDesk>());
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Merger_IsShownBefore_AndAfterwardsThePageLeadsToTheOther()
    {
        VendorView from = await VendorAsync(From);
        VendorView into = await VendorAsync(Into);
        string expires = product.Get<JapanClock>().Today.AddDays(100).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await RecordAsync(from, new CertificationForm { Scheme = "ISMS", Number = "IS 1", Expires = expires });
        await RecordAsync(into, new CertificationForm { Scheme = "ISMS", Number = "IS 1", Expires = expires, Scope = "発送" });
        from = await FoundAsync(from.Id!);
        MergeForm form = new() { Into = "あおぞら物流㈱", Why = "二重に登録していた" };

        MergePreview preview = await merge.PreviewAsync(from, form, CancellationToken.None);
        preview.Problems.ShouldBeEmpty();
        preview.Into!.Id.ShouldBe(into.Id);
        preview.Lines.ShouldContain(line => line.Contains(From, StringComparison.Ordinal));
        preview.Lines.ShouldContain(line => line.Contains("IS 1", StringComparison.Ordinal));
        preview.Warnings.Length.ShouldBe(2, "the other has the same certification with other details, and there is no way back");
        (await FoundAsync(from.Id!)).Merged.ShouldBeNull("nothing was stored yet");

        (await merge.MergeAsync(from, form, preview, CancellationToken.None)).Problems.ShouldBeEmpty();
        (await merge.MergeAsync(from, form, preview, CancellationToken.None)).Problems.ShouldBeEmpty("a double click merges once");
        await product.SettleAsync();

        VendorView ended = await FoundAsync(from.Id!);
        (ended.Merged!.Into.Id, ended.Merged.TakenOver).ShouldBe((into.Id!, true));
        ended.History.Length.ShouldBe(3);
        VendorView standing = await FoundAsync(into.Id!);
        standing.OtherNames.ShouldBe([From]);
        standing.Absorbed.ShouldHaveSingleItem().Id.ShouldBe(from.Id);
        standing.Certifications.Length.ShouldBe(2);
        (await desk.ListAsync(new VendorQuery { Words = "あおぞら物流", Take = 500 }, CancellationToken.None)).Rows.ShouldHaveSingleItem().Id.ShouldBe(into.Id);
    }

    [Fact]
    public async Task Merger_IntoSeveralOrNobodyOrItself_IsNotPreviewed()
    {
        VendorView from = await VendorAsync(From);
        VendorView one = await VendorAsync("株式会社ひかり");
        await VendorAsync("有限会社ひかり");

        MergePreview several = await merge.PreviewAsync(from, new MergeForm { Into = "ひかり", Why = "理由" }, CancellationToken.None);
        several.Candidates.Length.ShouldBe(2);
        several.CanBeDone.ShouldBeFalse();
        (await merge.PreviewAsync(from, new MergeForm { Into = "ひかり", IntoId = one.Id, Why = "理由" }, CancellationToken.None)).CanBeDone.ShouldBeTrue();
        (await merge.PreviewAsync(from, new MergeForm { Into = "株式会社どこにもない", Why = "理由" }, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("登録されていません");
        (await merge.PreviewAsync(from, new MergeForm { Into = From, Why = "理由" }, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("自身");
        (await merge.PreviewAsync(from, new MergeForm { Into = "株式会社ひかり" }, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("理由");
    }

    [Fact]
    public async Task Merger_OverSomebodyElsesChange_SaysWhoWasFirst()
    {
        VendorView from = await VendorAsync(From);
        await VendorAsync(Into);
        MergeForm form = new() { Into = Into, Why = "合併", Kind = VendorMergeKind.TakenOver };
        MergePreview preview = await merge.PreviewAsync(from, form, CancellationToken.None);
        await RecordAsync(from, new CertificationForm { Scheme = "ISMS" });

        (await merge.MergeAsync(from, form, preview, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("先に変更しました");
    }

    [Fact]
    public async Task Merger_OnADayThatItsEraDidNotHave_IsNotPreviewed()
    {
        VendorView from = await VendorAsync(From);
        await VendorAsync(Into);
        MergeForm form = new() { Into = Into, Why = "合併", Kind = VendorMergeKind.TakenOver, On = "平成32年4月1日" };
        (await merge.PreviewAsync(from, form, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("令和2年4月1日");
    }

    private async Task RecordAsync(VendorView vendor, CertificationForm form)
    {
        form.Version = vendor.Version;
        (await product.Get<EntryDesk>().RecordAsync(vendor.Key, form, CancellationToken.None)).Saved.ShouldBeTrue();
    }

    private async Task<VendorView> VendorAsync(string name) =>
        await FoundAsync((await desk.RegisterAsync(new VendorForm { Name = name }, CancellationToken.None)).Id!);

    private async Task<VendorView> FoundAsync(string id) => (await desk.FindAsync(id, CancellationToken.None)).ShouldNotBeNull();
}
