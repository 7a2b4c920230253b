using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Samples;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

/// <summary>What a preview says is what is stored and shown once it is saved: the same points, the same findings.</summary>
public class PreviewIsSavedTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Papers_PreviewedAndSaved_AreJudgedTheSame(bool registered)
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        PaperDesk desk = product.Get<PaperDesk>();
        if (!registered)
        {
            await product.Get<EngagementDesk>().RemoveSamplesAsync(CancellationToken.None);
        }

        (await product.Get<IVendorRegistry>().ListAsync(VendorFilter.All)).Length.ShouldBe(registered ? 4 : 0);
        ImmutableArray<(string Name, byte[] Content)> papers = Papers();
        papers.Length.ShouldBeGreaterThanOrEqualTo(20);
        foreach ((string name, byte[] content) in papers)
        {
            await SameAsync(product, await desk.AimAsync(await desk.PreviewAsync(content, name, CancellationToken.None), "", CancellationToken.None), name);
        }
    }

    [Fact]
    public async Task SecondDraft_OfAnEngagementWithConsentsAndErasures_IsJudgedWithThem()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        PaperDesk desk = product.Get<PaperDesk>();
        (string name, byte[] content) = Papers().First(paper => paper.Name.Contains("three-tiers", StringComparison.Ordinal));
        string id = await SameAsync(product, await desk.PreviewAsync(content, name, CancellationToken.None), name);
        IEngagementBook book = product.Get<IEngagementBook>();
        Engagement engagement = (await book.FindAsync(new EngagementId(Guid.Parse(id))))!;
        string subcontractor = engagement.Current.Facts.Chain.First(link => link.Tier == 2).Name.Value!;
        string contractor = engagement.Current.Facts.Chain.First(link => link.Tier == 1).Name.Value!;
        await book.RecordConsentAsync(new RecordConsent(engagement.Id, engagement.Revision, subcontractor, new DateOnly(2025, 4, 1), "7文総第10号", Context()));
        await book.RecordErasureAsync(new RecordErasure(engagement.Id, engagement.Revision + 1, contractor, new DateOnly(2025, 4, 1), null, Context()));

        PaperPreview second = await desk.PreviewAsync(content, name, CancellationToken.None);

        second.Target.ShouldBe(id);
        second.Facts.Chain.Length.ShouldBeGreaterThan(1);
        second.Detail!.Facts.Chain.First(link => link.Tier == 2).Consent.IsKnown.ShouldBeTrue();
        second.Detail.Facts.Chain.First(link => link.Tier == 1).Erasure.CertificateDate.IsKnown.ShouldBeTrue();
        await SameAsync(product, second, name);
    }

    private static async Task<string> SameAsync(TemporaryProduct product, PaperPreview preview, string name)
    {
        EngagementDetail before = preview.Detail.ShouldNotBeNull(name);
        SaveOutcome outcome = await product.Get<PaperDesk>().SaveAsync(preview, preview.TargetEngagement, "点検のため", CancellationToken.None);
        EngagementDetail after = (await product.Get<EngagementDesk>().FindAsync(outcome.Id.ShouldNotBeNull(name), CancellationToken.None))!.Detail;
        Lines(after).ShouldBe(Lines(before), name);
        (after.Row.Residual, after.Row.Inherent, after.Row.Grade, after.Row.Complete).ShouldBe((before.Row.Residual, before.Row.Inherent, before.Row.Grade, before.Row.Complete), name);
        var stored = (await product.Get<IAssessmentBook>().NewestAsync(new EngagementId(Guid.Parse(outcome.Id!))))!.Assessment;
        stored.Residual.Value.ShouldBe(before.Row.Residual, name);
        return outcome.Id!;
    }

    private static ImmutableArray<string> Lines(EngagementDetail detail) =>
        [.. detail.Findings.Select(f => $"{f.Rule}|{f.Severity}|{f.LinkId}|{f.Contribution}|{f.Message}"), .. detail.Unjudged.Select(u => $"{u.Title}|{string.Join(',', u.Missing)}")];

    private static ChangeOrigin Context() => new(Guid.NewGuid(), "総務課 佐藤", "承諾のため");

    // The product's samples, and the papers of other offices that lie beside the tests.
    private static ImmutableArray<(string Name, byte[] Content)> Papers()
    {
        System.Reflection.Assembly web = typeof(SampleLoader).Assembly;
        IEnumerable<(string, byte[])> samples = web.GetManifestResourceNames().Where(name => name.Contains(".Samples.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using Stream stream = web.GetManifestResourceStream(name)!;
            using MemoryStream content = new();
            stream.CopyTo(content);
            return (name, content.ToArray());
        });
        IEnumerable<(string, byte[])> variants = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Variants"), "paper.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(Path.GetDirectoryName(file))! + Path.GetExtension(file), File.ReadAllBytes(file)));
        return [.. samples, .. variants];
    }
}
