using System.Collections.Immutable;
using System.Text;
using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors.Entries;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Tests.Workspace;

public sealed class AcceptDeskTests
{
    private const string Reason = "印刷は庁内の機器だけで行うため";

    [Fact]
    public async Task Accepted_IsSaidInListsSheetsAndRegisters_AndTakenBackItIsOpen()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        (string id, EngagementDetail before, PaperPreview preview) = await OpenAsync(product);
        WorkTask item = Acceptable(before);

        EngagementAfter accepted = await AfterAsync(product, id, await product.Get<AcceptDesk>().AcceptAsync(preview.TargetEngagement!, item.Standing!.Key, Guid.NewGuid(), Reason, CancellationToken.None));

        accepted.Detail.Row.Grade.ShouldBe(before.Row.Grade);
        accepted.Detail.Row.Residual.ShouldBe(before.Row.Residual);
        Progress.Of(accepted.Detail).Accepted.ShouldHaveSingleItem().Message.ShouldBe(item.Message);
        accepted.Detail.Foremost.ShouldNotContain(finding => finding.Rule == item.Rule && finding.Message == item.Message);
        accepted.Sheet.Findings.Count(finding => finding.Accepted.Contains(Reason, StringComparison.Ordinal)).ShouldBe(1);
        accepted.Csv.ShouldContain(Reason);
        (accepted.Row.Accepted, accepted.Row.FindingCount).ShouldBe((1, before.Findings.Length));
        accepted.History[0].ShouldSatisfyAllConditions(last => last.Did.ShouldBe("acceptFinding"), last => last.About.ShouldBe(item.Message), last => last.Why.ShouldBe(Reason));

        WorkTask kept = Progress.Of(accepted.Detail).Accepted[0];
        StoredEngagement target = preview.TargetEngagement! with { Revision = accepted.Revision };
        EngagementAfter back = await AfterAsync(product, id, await product.Get<AcceptDesk>().WithdrawAsync(target, kept.Standing!.Key, Guid.NewGuid(), "方針が変わった", CancellationToken.None));

        Progress.Of(back.Detail).Accepted.ShouldBeEmpty();
        back.Csv.ShouldNotContain(Reason);
        back.Row.Accepted.ShouldBe(0);
    }

    [Fact]
    public async Task Acceptance_OnAnOlderRevision_SaysWhoWasFirst()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        (_, EngagementDetail before, PaperPreview preview) = await OpenAsync(product);
        WorkTask item = Acceptable(before);
        (await product.GetFor<AcceptDesk>("総務課 佐藤").AcceptAsync(preview.TargetEngagement!, item.Standing!.Key, Guid.NewGuid(), Reason, CancellationToken.None)).Saved.ShouldBeTrue();

        (await product.Get<AcceptDesk>().AcceptAsync(preview.TargetEngagement!, item.Standing!.Key, Guid.NewGuid(), Reason, CancellationToken.None)).Saved.ShouldBeFalse();
    }

    private static WorkTask Acceptable(EngagementDetail detail) => Progress.Of(detail).Open.First(item => item.Severity is { } severity && AcceptFinding.Allows(severity));

    private static async Task<(string Id, EngagementDetail Detail, PaperPreview Preview)> OpenAsync(TemporaryProduct product)
    {
        string id = (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery { Take = 1 }, CancellationToken.None)).Rows[0].Id;
        EngagementDetail detail = (await product.Get<EngagementDesk>().FindAsync(id, CancellationToken.None))!.Detail;
        return (id, detail, (await product.Get<StoredDesk>().OpenAsync(id, detail, CancellationToken.None))!);
    }

    private static async Task<EngagementAfter> AfterAsync(TemporaryProduct product, string id, EntryOutcome outcome)
    {
        outcome.Problems.ShouldBeEmpty();
        FoundEngagement found = (await product.Get<EngagementDesk>().FindAsync(id, CancellationToken.None))!;
        ExportDesk exports = product.Get<ExportDesk>();
        return new EngagementAfter(
            found.Detail,
            found.Versions,
            (await exports.SheetAsync(id, CancellationToken.None))!,
            Encoding.UTF8.GetString((await exports.CsvAsync("findings", CancellationToken.None))!.Value.File.Content.Span),
            (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery(), CancellationToken.None)).Rows.Single(row => row.Id == id),
            outcome.Revision!.Value);
    }

    private sealed record EngagementAfter(
        EngagementDetail Detail, ImmutableArray<VersionView> History, AssessmentSheet Sheet, string Csv, EngagementRow Row, long Revision);
}
