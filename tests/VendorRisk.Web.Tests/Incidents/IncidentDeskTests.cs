using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Incidents;

namespace VendorRisk.Web.Tests.Incidents;

public sealed class IncidentDeskTests
{
    [Fact]
    public async Task Case_OfAVendorOfTheSamples_IsDueAtHome_DraftsItsNotices_AndCloses()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.SettleAsync();
        IncidentDesk desk = product.Get<IncidentDesk>();
        VendorEntry vendor = (await product.Get<IPortfolio>().ListVendorsAsync(new VendorQuery { InChains = true, Sort = VendorSort.Engagements, Descending = true, Take = 1 })).Rows[0];
        ImpactSubject subject = (await desk.SubjectAsync(ImpactKind.Vendor, vendor.Key, CancellationToken.None))!;
        DateOnly learned = JapanClock.DateOf(TimeProvider.System.GetUtcNow()).AddDays(-6);

        (await desk.OpenAsync(subject, new IncidentForm { Learned = "あした", What = "侵入", Data = "氏名" }, CancellationToken.None)).Problems.ShouldHaveSingleItem().ShouldContain("あした");
        string id = (await desk.OpenAsync(subject, new IncidentForm { Learned = Wareki.Of(learned), What = "保存先に侵入された", Data = "氏名、住所" }, CancellationToken.None)).Id!.Value.ToString();

        DueDuty due = (await desk.DueAsync(CancellationToken.None)).ShouldHaveSingleItem();
        (due.Duty, due.DaysLeft).ShouldBe((IncidentDuty.Preliminary, -2));
        IncidentView view = (await desk.FindAsync(id, CancellationToken.None))!;
        view.Frozen.ShouldBe(view.Now);

        var letters = (await desk.LettersAsync(id, CancellationToken.None))!.Value.Letters;
        letters[0].Lines.ShouldContain(line => line.Text.Contains(Wareki.Of(learned.AddDays(4)), StringComparison.Ordinal));
        ImmutableArray<IncidentHit> hits = await desk.HitsAsync(view.Case, 0, CancellationToken.None);
        letters.Length.ShouldBe(3 + hits.Select(hit => hit.Department).Distinct().Count());
        foreach (IncidentHit hit in hits)
        {
            letters.Single(letter => letter.Lines[0].Text == $"{hit.Department}　御中").Lines.ShouldContain(line => line.Text.Contains(hit.Title!, StringComparison.Ordinal));
        }

        (await desk.CloseAsync(view.Case, new CloseForm { Lessons = "立入りで確かめる", Affected = "たくさん" }, CancellationToken.None)).ShouldHaveSingleItem().ShouldContain("たくさん");
        foreach (IncidentDuty duty in Enum.GetValues<IncidentDuty>())
        {
            (await desk.NeedNotAsync(view.Case, duty, new NoteForm { Words = "漏えいはなかった" }, CancellationToken.None)).ShouldBeEmpty();
            view = (await desk.FindAsync(id, CancellationToken.None))!;
        }

        (await desk.DueAsync(CancellationToken.None)).ShouldHaveSingleItem().Duty.ShouldBeNull();
        (await desk.CloseAsync(view.Case, new CloseForm { Lessons = "立入りで確かめる", Affected = "1,605" }, CancellationToken.None)).ShouldBeEmpty();
        (await desk.FindAsync(id, CancellationToken.None))!.Case.Affected.ShouldBe(1605);
        (await desk.DueAsync(CancellationToken.None)).ShouldBeEmpty();
    }
}
