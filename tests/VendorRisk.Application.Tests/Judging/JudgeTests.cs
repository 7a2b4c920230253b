using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Application.Tests.Judging;

/// <summary>A draft is judged as it will be once it is saved.</summary>
public class JudgeTests
{
    [Fact]
    public async Task Papers_JudgedAsDraftsAndSaved_AreJudgedTheSame()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        await office.Get<LoadSampleVendors>().RunAsync();
        string[] papers = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Variants"), "paper.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        papers.Length.ShouldBeGreaterThan(10);
        foreach (string paper in papers)
        {
            await SameAsync(office, office.Draft(Path.GetFileName(paper), await File.ReadAllBytesAsync(paper)), paper);
        }
    }

    [Fact]
    public async Task SecondDraft_IsJudgedWithTheConsentsAndErasuresOnRecord()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        string paper = Path.Combine(AppContext.BaseDirectory, "Variants", "01-kyushoku-three-tiers", "paper.txt");
        SavedEngagement first = await SameAsync(office, office.Draft("案.txt", await File.ReadAllBytesAsync(paper)), "first");
        ImmutableArray<ChainLink> chain = (await office.Engagements.FindAsync(first.Id))!.Current.Facts.Chain;
        SavedEngagement consented = (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Actor, new ConsentToRecord(
            Guid.NewGuid(), "承諾のため", first.Id, first.Revision, chain.First(link => link.Tier == 2).Name.Value!, new DateOnly(2025, 4, 1), "7文総第10号"))).ShouldBeSaved();
        SavedEngagement erased = (await office.Get<RecordErasure>().RunAsync(TemporaryOffice.Actor, new ErasureToRecord(
            Guid.NewGuid(), "確認のため", first.Id, consented.Revision, chain.First(link => link.Tier == 1).Name.Value!, new DateOnly(2025, 4, 1), null))).ShouldBeSaved();
        PaperDraft second = office.Draft("案.txt", await File.ReadAllBytesAsync(paper), new VersionTarget(first.Id, erased.Revision));

        JudgedFacts draft = await office.Get<Judge>().DraftAsync(second.Reading.Facts, first.Id);

        draft.Facts.Chain.First(link => link.Tier == 2).Consent.IsKnown.ShouldBeTrue();
        draft.Facts.Chain.First(link => link.Tier == 1).Erasure.CertificateDate.IsKnown.ShouldBeTrue();
        await SameAsync(office, second, "second");
    }

    private static async Task<SavedEngagement> SameAsync(TemporaryOffice office, PaperDraft draft, string name)
    {
        Assessment before = (await office.Get<Judge>().DraftAsync(draft.Reading.Facts, draft.Target?.Id)).Assessment;
        SavedEngagement saved = (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, draft)).ShouldBeSaved();
        Assessment stored = (await office.Assessments.NewestAsync(saved.Id))!.Assessment;
        Assessment version = (await office.Get<Judge>().VersionAsync(saved.Id, saved.Version))!.Assessment;
        before.Complete.ShouldBeTrue(name);
        foreach (Assessment after in new[] { stored, version })
        {
            (after.Residual, after.Inherent, after.Grade, after.Complete).ShouldBe((before.Residual, before.Inherent, before.Grade, before.Complete), name);
            Lines(after).ShouldBe(Lines(before), name);
        }

        return saved;
    }

    private static string[] Lines(Assessment assessment) =>
    [
        .. assessment.Findings.Select(found => $"{found.Rule}|{found.Severity}|{found.LinkId}|{found.Contribution}|{found.Message.Ja}"),
        .. assessment.Unjudged.Select(rule => $"{rule.Rule}|{string.Join(',', rule.Missing)}"),
    ];
}
