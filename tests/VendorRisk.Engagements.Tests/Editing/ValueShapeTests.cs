using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Tests.Editing;

public class ValueShapeTests
{
    [Theory]
    [InlineData("title", ValueKind.Text)]
    [InlineData("sheets/0/term/end", ValueKind.Date)]
    [InlineData("people/count", ValueKind.Number)]
    [InlineData("clausesCited", ValueKind.YesNo)]
    [InlineData("checklist/3/answer", ValueKind.Choice)]
    [InlineData("sheets/0/items/2/class", ValueKind.Choice)]
    [InlineData("chain/0/consent", ValueKind.Other)]
    public void Path_OfTheContract_HasTheKindOfItsValue(string path, ValueKind kind) => ValueShape.At(path)!.Kind.ShouldBe(kind);

    [Fact]
    public void Path_OfNothing_HasNoShape() => ValueShape.At("sheets/0/nonsense").ShouldBeNull();

    [Fact]
    public void Choice_NamesItsListAndMembers()
    {
        ValueShape shape = ValueShape.At("sheets/0/items/2/class")!;
        shape.Choice.ShouldBe(nameof(SensitivityClass));
        shape.Members.ShouldBe(Enum.GetNames<SensitivityClass>());
    }

    [Fact]
    public void Member_ChosenByName_IsTheSameEditAsItsValue()
    {
        foreach (ClauseTopic topic in Enum.GetValues<ClauseTopic>())
        {
            FactsEdit.Choose("a", topic.ToString(), "").ShouldBe(FactsEdit.Correct("a", topic, ""));
        }
    }

    [Fact]
    public void Value_OfAnOpenFact_IsTextInNoLanguage()
    {
        OpenFact.Of(Fact.Known(new DateOnly(2026, 9, 30))).Text.ShouldBe("2026-09-30");
        OpenFact.Of(Fact.Known(12000)).Text.ShouldBe("12000");
        OpenFact.Of(Fact.Known(true)).Text.ShouldBe("true");
        OpenFact.Of(Fact.Known(ChecklistMark.No)).Text.ShouldBe(nameof(ChecklistMark.No));
        OpenFact.Of(new Fact<int>()).Text.ShouldBeNull();
        Consent consent = new(new DateOnly(2026, 4, 1), "8区保第1号");
        JsonSerializer.Deserialize<Consent>(OpenFact.Of(Fact.Known(consent)).Text!, ContractJson.Options).ShouldBe(consent);
    }
}
