using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Candidates;

public class CompareCandidatesTests
{
    [Fact]
    public async Task UndecidedVendor_IsComparedWithTheRegister_ADecidedOneIsNot()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        await office.Get<LoadSampleVendors>().RunAsync();
        SavedEngagement decided = await office.EngagementAsync();
        string paper = Path.Combine(AppContext.BaseDirectory, "Variants", "02-library-undecided", "paper.txt");
        SavedEngagement undecided = (await office.Get<TakeInPaper>().RunAsync(TemporaryOffice.Actor, office.Draft("案.txt", await File.ReadAllBytesAsync(paper)))).ShouldBeSaved();

        ComparedCandidates open = (await office.Get<CompareCandidates>().RunAsync(new CandidatesRequest(undecided.Id, 0, []))).ShouldNotBeNull();

        open.Register.Length.ShouldBe(4);
        open.Comparison!.Candidates.ShouldNotBeEmpty();
        (await office.Get<CompareCandidates>().RunAsync(new CandidatesRequest(undecided.Id, 0, [open.Register[0].Id])))!
            .Comparison!.Candidates.ShouldHaveSingleItem().Id.ShouldBe(open.Register[0].Id);
        (await office.Get<CompareCandidates>().RunAsync(new CandidatesRequest(decided.Id, 0, [])))!.Comparison.ShouldBeNull();
        (await office.Get<CompareCandidates>().RunAsync(new CandidatesRequest(new EngagementId(Guid.NewGuid()), 0, []))).ShouldBeNull();
    }
}
