using VendorRisk.Engagements;
using VendorRisk.Scoring;

namespace VendorRisk.LogCheck.Tests;

/// <summary>Papers and facts that are not what was stored are never used.</summary>
public class ReadingTests
{
    [Fact]
    public async Task Paper_ChangedInTheStore_IsNotHandedOut()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        IEngagementBook book = office.Get<IEngagementBook>();
        (await book.FindPaperAsync(office.Engagement, 1)).ShouldNotBeNull();
        office.Store.Query("DROP TRIGGER engagements_paper_no_update; UPDATE engagements_paper SET Content = x'00'");

        DamagedRecordException refused = await Should.ThrowAsync<DamagedRecordException>(() => book.FindPaperAsync(office.Engagement, 1));
        refused.Message.ShouldContain($"{office.Engagement} の第1版の原本（案.txt）");
    }

    [Fact]
    public async Task Version_ChangedInTheStore_IsNotHandedOut()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        office.Store.Query("DROP TRIGGER engagements_version_no_update; UPDATE engagements_version SET Facts = replace(Facts, '検診', '健診')");

        (await Should.ThrowAsync<DamagedRecordException>(() => office.Get<IEngagementBook>().FindVersionAsync(office.Engagement, 1))).Message.ShouldContain("第1版の内容");
    }

    [Theory]
    [InlineData("UPDATE scoring_facts SET Content = x'00', Compressed = 0")]
    [InlineData("UPDATE scoring_facts SET Content = x'00'")]
    [InlineData("UPDATE scoring_facts SET Content = substr(Content, 1, length(Content) - 9)")]
    public async Task Facts_ChangedInTheStore_AreNotHandedOut(string sql)
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        IAssessmentBook book = office.Get<IAssessmentBook>();
        long sequence = (await book.SequencesAsync())[0];
        (await book.FactsOfAsync(sequence)).ShouldNotBeNull();
        office.Store.Query("DROP TRIGGER scoring_facts_no_update; " + sql);

        (await Should.ThrowAsync<DamagedRecordException>(() => book.FactsOfAsync(sequence))).Message.ShouldContain("評価の根拠");
    }
}
