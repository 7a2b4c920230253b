using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Loading;

namespace VendorRisk.Web.Tests.Loading;

/// <summary>Approvals of the past, from a list.</summary>
public sealed class LoadDeskTests
{
    private static readonly Actor Secretariat = Actor.Operator("事務局 高橋");

    static LoadDeskTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task AList_IsLoadedOnce_AndACorrectedRowMakesAVersion()
    {
        const int many = 40;
        await using TemporaryProduct product = await StartedAsync();
        LoadDesk desk = product.Get<LoadDesk>();
        string[][] rows = [.. Enumerable.Range(1, many).Select(Row)];

        LoadPlan first = await PlanAsync(product, rows);
        first.Problems.ShouldBeEmpty();
        first.CountOf(LoadState.New).ShouldBe(many);
        (await desk.SaveAsync(Secretariat, first, null, CancellationToken.None)).Saved.ShouldBe(many);
        (await desk.SaveAsync(Secretariat, first, null, CancellationToken.None)).Saved.ShouldBe(many, "the commands answer as before");
        (await PlanAsync(product, rows)).CountOf(LoadState.Same).ShouldBe(many);

        Engagement stored = (await product.Get<IEngagementBook>().FindAsync(first.Entries[0].Id)).ShouldNotBeNull();
        stored.Revision.ShouldBe(1);
        stored.Current.Effective.ShouldBe(new DateOnly(2024, 3, 12));
        stored.Current.Facts.Chain.Select(link => (link.Name.Or(""), link.Tier)).ShouldBe([("株式会社みどりの丘サービス", 1), ("有限会社ひなた発送", 2)]);
        stored.Current.Facts.People.Count.Value.ShouldBe(1200);
        stored.Consents.ShouldHaveSingleItem().Reference.ShouldBe("6健健発第12号");
        stored.Current.Why.ShouldContain("管理番号 A-1");

        rows[4][At(LoadColumns.People)] = "2,500";
        rows[4][At(LoadColumns.Outcome)] = "承認";
        LoadPlan second = await PlanAsync(product, rows);
        (second.CountOf(LoadState.Same), second.CountOf(LoadState.Changed)).ShouldBe((many - 1, 1));
        LoadEntry changed = second.Entries.Single(entry => entry.State == LoadState.Changed);
        string.Join('\n', changed.Changes).ShouldContain("2,500");
        changed.Changes.ShouldContain(change => change.StartsWith("決定：条件付き承認", StringComparison.Ordinal));
        (await desk.SaveAsync(Secretariat, second, null, CancellationToken.None)).Saved.ShouldBe(1);
        (await product.Get<IEngagementBook>().DecisionsAsync(changed.Id)).Standing().ShouldHaveSingleItem().Version.ShouldBe(2);

        // Like any other they are judged, and what is changed on the pages is no longer the list's.
        await product.SettleAsync();
        (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery { Take = 100 }, CancellationToken.None)).Rows.Count(row => row.Title.StartsWith("健康相談", StringComparison.Ordinal) && row.Complete).ShouldBe(many);
        await product.Get<Application.RecordConsent>().RunAsync(Secretariat, new ConsentToRecord(Guid.NewGuid(), "画面で", changed.Id, 2, "有限会社ひなた発送", new DateOnly(2026, 4, 1), "8健健発第1号"));
        rows[4][At(LoadColumns.Work)] = "予約の受付";
        (await PlanAsync(product, rows)).Entries.Single(entry => entry.Id == changed.Id).State.ShouldBe(LoadState.Overtaken);
    }

    [Fact]
    public async Task EverythingWrong_IsSaidAtOnce_WithSheetRowAndColumn()
    {
        await using TemporaryProduct product = await StartedAsync();
        string[] wrong = Row(1);
        wrong[At(LoadColumns.Title)] = "";
        wrong[At(LoadColumns.Number)] = "7.01E+12";
        wrong[At(LoadColumns.Start)] = "令和元年4月30日";
        wrong[At(LoadColumns.Decided)] = "2999-01-01";
        wrong[At(LoadColumns.Outcome)] = "了承";
        wrong[At(LoadColumns.ConsentNumber)] = "";
        string[] check = Row(2);
        check[At(LoadColumns.Number)] = "1234567890123";
        string[] twice = Row(2);
        string csv = string.Join("\r\n", new[] { LoadColumns.All.Select(column => column.Head), wrong, check, twice }.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))));

        LoadPlan plan = await product.Get<LoadDesk>().CompareAsync(product.Get<LoadDesk>().Read(Encoding.GetEncoding(932).GetBytes(csv), "台帳.csv"), CancellationToken.None);

        plan.Entries.ShouldBeEmpty();
        plan.Problems.Select(problem => (problem.Sheet, problem.Row, problem.Column)).ShouldBe(
            [
                ("台帳.csv", 2, "件名"), ("台帳.csv", 2, "法人番号"), ("台帳.csv", 2, "委託開始日"), ("台帳.csv", 2, "決定日"), ("台帳.csv", 2, "決定"), ("台帳.csv", 2, "再委託の承諾番号"),
                ("台帳.csv", 3, "法人番号"), ("台帳.csv", 4, "管理番号"),
            ],
            ignoreOrder: true);
        plan.Problems.Select(problem => problem.Row).ShouldBeInOrder();

        ImmutableArray<ListProblem> nothing = product.Get<LoadDesk>().Read("あ,い\r\n1,2"u8.ToArray(), "x.csv").Problems;
        nothing.ShouldHaveSingleItem().Message.ShouldContain("管理番号");
    }

    [Fact]
    public async Task TheTemplate_IsRead_AndHoldsNoRowsOfItsOwn()
    {
        await using TemporaryProduct product = await StartedAsync();
        byte[] template = ListTemplate.Xlsx(product.Get<IRegisterWriter>(), LoadColumns.Sheet, LoadColumns.All, LoadColumns.Rules).Content.ToArray();

        product.Get<LoadDesk>().Read(template, "様式.xlsx").Problems.ShouldHaveSingleItem().Message.ShouldStartWith("見出しの下に行がありません");
    }

    private static async Task<TemporaryProduct> StartedAsync()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        return await TemporaryProduct.StartedAsync();
    }

    private static Task<LoadPlan> PlanAsync(TemporaryProduct product, string[][] rows)
    {
        RegisterTable table = new(LoadColumns.Sheet, [.. LoadColumns.All.Select(column => column.Head)], [.. rows.Prepend([.. LoadColumns.All.Select(column => column.Example)]).Select(row => row.ToImmutableArray())]);
        LoadDesk desk = product.Get<LoadDesk>();
        return desk.CompareAsync(desk.Read(product.Get<IRegisterWriter>().Xlsx(table).Content.ToArray(), "台帳.xlsx"), CancellationToken.None);
    }

    /// <summary>The template's example with a number and a title of its own.</summary>
    private static string[] Row(int number)
    {
        string[] row = [.. LoadColumns.All.Select(column => column.Example)];
        row[At(LoadColumns.Key)] = string.Create(CultureInfo.InvariantCulture, $"A-{number}");
        row[At(LoadColumns.Title)] = string.Create(CultureInfo.InvariantCulture, $"健康相談の予約受付（第{number}区）に係る業務の委託について");
        return row;
    }

    private static int At(ListColumn column) => LoadColumns.All.IndexOf(column);
}
