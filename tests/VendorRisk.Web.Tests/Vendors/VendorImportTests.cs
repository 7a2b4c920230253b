using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Exports;
using VendorRisk.Registry;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Vendors.Importing;

namespace VendorRisk.Web.Tests.Vendors;

/// <summary>A list of vendors, into the register.</summary>
public sealed class VendorImportTests
{
    static VendorImportTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task AList_AddsWhatIsMissing_AndTwiceIsOnce()
    {
        await using TemporaryProduct product = await StartedAsync();
        ImportDesk desk = product.Get<ImportDesk>();
        string[][] rows =
        [
            Row("株式会社つばめ印刷", (VendorColumns.Number, "1000013050238"), (VendorColumns.Aliases, "つばめ、TSUBAME"), (VendorColumns.Scheme, "Ｐマーク"), (VendorColumns.Expires, "令和9年3月31日")),
            Row("（株）つばめ印刷", (VendorColumns.Scheme, "ISO/IEC 27001"), (VendorColumns.Certificate, "JP26/001"), (VendorColumns.Expires, "46477")),
            Row("有限会社かもめ発送", (VendorColumns.Country, "日本"), (VendorColumns.Cloud, "kintone"), (VendorColumns.OperatorCountry, "日本")),
        ];

        ImportPlan first = await PlanAsync(product, rows);
        first.Problems.ShouldBeEmpty();
        (first.CountOf(ImportState.New), first.Entries.Length).ShouldBe((2, 2), "both rows of one number are one vendor");
        ImportResult result = await desk.SaveAsync(first, [], null, CancellationToken.None);
        result.Problems.ShouldBeEmpty();
        result.Saved.ShouldBe(2);
        (await PlanAsync(product, rows)).CountOf(ImportState.Same).ShouldBe(2);

        Vendor vendor = (await product.Get<IVendorRegistry>().SnapshotAsync()).Match("1000013050238").ShouldNotBeNull();
        vendor.OtherNames.Select(name => name.Name).ShouldBe(["つばめ", "TSUBAME"]);
        vendor.Certifications.Select(held => (held.Scheme, held.Number, held.Expires)).ShouldBe([("ISMS", "JP26/001", new DateOnly(2027, 3, 31)), (CertificationSchemeNames.PMark, null, new DateOnly(2027, 3, 31))], ignoreOrder: true);

        // A slip put right is the same entry; a later last day is a renewal beside it; an empty cell changes nothing.
        rows[1] = Row("株式会社つばめ印刷", (VendorColumns.Scheme, "ISMS"), (VendorColumns.Certificate, "JP26/001"), (VendorColumns.Scope, "印刷"));
        rows[0] = Row("株式会社つばめ印刷", (VendorColumns.Number, "1000013050238"), (VendorColumns.Scheme, "プライバシーマーク"), (VendorColumns.Expires, "2029-03-31"));
        ImportPlan second = await PlanAsync(product, rows);
        second.Entries.Single(entry => entry.State == ImportState.Changed).Steps.Length.ShouldBe(2);
        (await desk.SaveAsync(second, [], null, CancellationToken.None)).Saved.ShouldBe(1);
        Vendor later = (await product.Get<IVendorRegistry>().FindAsync(vendor.Id)).ShouldNotBeNull();
        later.Certifications.Select(held => (held.Scheme, held.Expires, held.Scope)).ShouldBe(
            [("ISMS", new DateOnly(2027, 3, 31), "印刷"), (CertificationSchemeNames.PMark, new DateOnly(2027, 3, 31), null), (CertificationSchemeNames.PMark, new DateOnly(2029, 3, 31), null)], ignoreOrder: true);
        later.OtherNames.Length.ShouldBe(2);
    }

    [Fact]
    public async Task Conflicts_AndEverythingWrong_AreSaid_AndNothingIsGuessed()
    {
        await using TemporaryProduct product = await StartedAsync();
        ImportDesk desk = product.Get<ImportDesk>();
        await desk.SaveAsync(await PlanAsync(product, [Row("株式会社つばめ印刷", (VendorColumns.Number, "1000013050238"))]), [], null, CancellationToken.None);
        string[][] rows =
        [
            Row("株式会社すずめ印刷", (VendorColumns.Number, "1000013050238")),
            Row("つばめ印刷"),
            Row("株式会社ひばり", (VendorColumns.Number, "1234567890123"), (VendorColumns.Country, "どこか"), (VendorColumns.Expires, "平成32年4月1日")),
        ];
        string csv = string.Join("\r\n", rows.Prepend([.. VendorColumns.All.Select(column => column.Head)]).Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))));

        ImportPlan plan = await desk.CompareAsync(desk.Read(Encoding.GetEncoding(932).GetBytes(csv), "一覧.csv"), CancellationToken.None);

        plan.Problems.Select(problem => (problem.Row, problem.Column)).ShouldBe([(4, "法人番号"), (4, "所在国"), (4, "有効期限"), (4, "認証の種類"), (2, "法人番号")], ignoreOrder: true);
        ImportEntry near = plan.Entries.ShouldHaveSingleItem();
        (near.State, near.Near.ShouldHaveSingleItem().LegalName).ShouldBe((ImportState.Near, "株式会社つばめ印刷"));
        (await desk.SaveAsync(plan, [], null, CancellationToken.None)).Saved.ShouldBe(0);
        (await desk.SaveAsync(plan, [near.Place], null, CancellationToken.None)).Saved.ShouldBe(1);
    }

    [Fact]
    public async Task TheTemplate_IsRead_AndHoldsNoRowsOfItsOwn()
    {
        await using TemporaryProduct product = await StartedAsync();
        byte[] template = ListTemplate.Xlsx(product.Get<IRegisterWriter>(), VendorColumns.Sheet, VendorColumns.All, VendorColumns.Rules).Content.ToArray();

        product.Get<ImportDesk>().Read(template, "様式.xlsx").Problems.ShouldHaveSingleItem().Message.ShouldStartWith("見出しの下に行がありません");
    }

    private static async Task<TemporaryProduct> StartedAsync()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        return await TemporaryProduct.StartedAsync();
    }

    private static Task<ImportPlan> PlanAsync(TemporaryProduct product, string[][] rows)
    {
        RegisterTable table = new(VendorColumns.Sheet, [.. VendorColumns.All.Select(column => column.Head)], [.. rows.Prepend([.. VendorColumns.All.Select(column => column.Example)]).Select(row => row.ToImmutableArray())]);
        ImportDesk desk = product.Get<ImportDesk>();
        return desk.CompareAsync(desk.Read(product.Get<IRegisterWriter>().Xlsx(table).Content.ToArray(), "一覧.xlsx"), CancellationToken.None);
    }

    private static string[] Row(string name, params (ListColumn Column, string Text)[] cells)
    {
        string[] row = [.. VendorColumns.All.Select(_ => "")];
        row[0] = name;
        foreach ((ListColumn column, string text) in cells)
        {
            row[VendorColumns.All.IndexOf(column)] = text;
        }

        return row;
    }
}
