using VendorRisk.Exports;

namespace VendorRisk.Application.Tests.Templates;

public class TemplateTests
{
    [Fact]
    public async Task Form_AddedAndChosenTwice_IsInUseAndRecordedOnce()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        byte[] form = office.Get<IPaperWriter>().BuiltInTemplate().Content.ToArray();

        StoredTemplate stored = (await office.Get<AddTemplate>().RunAsync(TemporaryOffice.Actor, new TemplateToAdd("区の書式", "様式.docx", form))).ShouldBeSaved();
        TemplateToUse use = new("使い始め", stored.Number);
        (await office.Get<ChooseTemplate>().RunAsync(TemporaryOffice.Actor, use)).ShouldBeSaved().Number.ShouldBe(stored.Number);
        (await office.Get<ChooseTemplate>().RunAsync(TemporaryOffice.Actor, use)).ShouldBeSaved().Number.ShouldBe(stored.Number);

        stored.Who.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<ITemplateBook>().InUseAsync())!.Value.ToArray().ShouldBe(form);
        (await office.Get<ITemplateBook>().HistoryAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            choice => choice.Who.ShouldBe(TemporaryOffice.Actor.Name), choice => choice.Why.ShouldBe("使い始め"));
    }

    [Fact]
    public async Task Form_BadOrUnknown_IsRefusedWithEveryProblem()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();

        (await office.Get<AddTemplate>().RunAsync(TemporaryOffice.Actor, new TemplateToAdd(" ", "様式.docx", new byte[] { 1, 2 }))).ShouldBeRejected().Length.ShouldBe(2);
        (await office.Get<ChooseTemplate>().RunAsync(TemporaryOffice.Actor, new TemplateToUse(" ", 7))).ShouldBeRejected().ShouldBe(["why.empty", "template.unknown"]);

        (await office.Get<ITemplateBook>().HistoryAsync()).ShouldBeEmpty();
    }
}
