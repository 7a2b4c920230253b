using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class ChecklistPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new ChecklistPack(), AppContext.BaseDirectory);

    [Fact]
    public void Table_HasAPrecondition_ForEveryControlOfThePrintedList() =>
        ControlCatalogue.Checklist.Where(c => ControlNeeds.Find(c.Id) is null).ShouldBeEmpty();

    [Fact]
    public void Table_NamesOnlyControlsOfTheCatalogue_EachOnce()
    {
        ControlNeeds.All.Where(n => ControlCatalogue.Find(n.Control) is null).ShouldBeEmpty();
        ControlNeeds.All.Select(n => n.Control).ShouldBeUnique();
    }
}
