using System.Collections.Immutable;
using System.IO.Compression;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Tests.FirstEdition;

/// <summary>
/// A store that the first edition wrote on 2026-11-29: its samples, a vendor with every kind of record, an engagement with two versions, corrections,
/// a decision, a consent and an erasure, a draft policy, and two assessments of each engagement.
/// </summary>
public sealed class FirstEditionStoreTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;

    public async Task InitializeAsync() => product = await TemporaryProduct.StartedAsync(folder =>
    {
        using Stream stored = typeof(FirstEditionStoreTests).Assembly.GetManifestResourceStream("first-edition.db.gz")!;
        using GZipStream content = new(stored, CompressionMode.Decompress);
        using FileStream file = File.Create(Path.Combine(folder, "vendorrisk.db"));
        content.CopyTo(file);
    });

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Store_Opened_HoldsWhatWasWritten()
    {
        VendorSummary vendor = (await product.Get<IVendorRegistry>().ListAsync(new VendorFilter())).Single(v => !v.Sample);
        Vendor midori = (await product.Get<IVendorRegistry>().FindAsync(vendor.Id)).ShouldNotBeNull();
        midori.LegalName.ShouldBe("みどり情報印刷株式会社");
        midori.OtherNames.Select(n => n.Name).ShouldBe(["みどり印刷株式会社", "みどりプリント"]);
        (midori.Certifications.Length, midori.CloudServices.Length, midori.Inspections.Length, midori.Incidents.Length).ShouldBe((2, 1, 1, 1));

        EngagementSummary summary = (await product.Get<IEngagementBook>().ListAsync()).Single(e => !e.Sample);
        (await product.Get<IEngagementBook>().FindVersionAsync(summary.Id, 1))!.Facts.People.Count.Value.ShouldBe(15000);
        (await product.Get<IEngagementBook>().DecisionsAsync(summary.Id)).ShouldHaveSingleItem().Outcome.ShouldBe(DecisionOutcome.ApprovedWithConditions);
        (await product.Get<IEngagementBook>().HistoryAsync(summary.Id)).Length.ShouldBe(5);
        (await product.Get<IPolicyBook>().ViewAsync()).Versions.Length.ShouldBe(2);
        await product.SettleAsync();
        (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery(), CancellationToken.None)).Total.ShouldBe(6);
    }

    [Fact]
    public async Task Assessments_Replayed_FromTheSameFactsAndPolicy_NameThePluginsThatAreGone()
    {
        ImmutableArray<long> all = await product.Get<IAssessmentBook>().SequencesAsync();
        all.Length.ShouldBeGreaterThanOrEqualTo(12);
        foreach (long sequence in all)
        {
            StoredAssessment stored = (await product.Get<IAssessmentBook>().FindAsync(sequence)).ShouldNotBeNull();
            ReplayOutcome outcome = (await product.Get<IAssessmentReplays>().ReplayAsync(sequence)).ShouldNotBeNull();
            string[] causes = [.. outcome.Differences.Where(d => d.Contains("事実が", StringComparison.Ordinal) || d.Contains("採点方針が", StringComparison.Ordinal))];
            causes.ShouldBeEmpty($"assessment {sequence} of {stored.Assessment.AsOf}");
            (outcome.Same || outcome.Differences.Any(d => d.Contains("と同じビルドがありません", StringComparison.Ordinal))).ShouldBeTrue();
        }
    }
}
