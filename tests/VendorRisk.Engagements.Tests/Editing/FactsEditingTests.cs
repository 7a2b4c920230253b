using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using VendorRisk.Contract;
using VendorRisk.Engagements.Tests.Differences;

namespace VendorRisk.Engagements.Tests.Editing;

public class FactsEditingTests
{
    private const string Clerk = "図書館 鈴木";
    private static readonly EngagementFacts Paper = LibraryPaper.Facts;

    [Fact]
    public void Correct_ADate_ChangesThatFactAloneAndNamesThePerson()
    {
        EditedFacts edited = Make(FactsEdit.Correct("sheets/0/term/end", new DateOnly(2028, 3, 31), Clerk));
        Fact<DateOnly> end = edited.Facts.Sheets[0].Term.End;
        end.Value.ShouldBe(new DateOnly(2028, 3, 31));
        end.Source!.Person.ShouldBe(Clerk);
        edited.Made.ShouldHaveSingleItem().Old.ShouldBe("\"2027-03-31\"");
        EngagementDifference.Between(Paper, edited.Facts).Changes.ShouldHaveSingleItem().PathB.ShouldBe("sheets/0/term/end");
    }

    [Fact]
    public void Correct_AReadFact_KeepsTheLineItWasReadFrom() =>
        Make(FactsEdit.Correct("title", "改めた件名", Clerk)).Facts.Title.Source.ShouldBe(Source.Paper(1, "図書館利用案内の発送の委託について") with { Person = Clerk });

    [Fact]
    public void Confirm_AGuess_MakesItSureAndChangesNoMeaning()
    {
        EditedFacts edited = Make(FactsEdit.Confirm("safeguards/1/controls", Clerk));
        edited.Facts.Safeguards[1].Controls.ShouldAllBe(control => control.Confidence == 1000 && control.Source!.Person == Clerk);
        EngagementDifference.Between(Paper, edited.Facts).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Forget_ThenUndo_IsAsBefore()
    {
        Make(FactsEdit.Forget("people/count", Clerk)).Facts.People.Count.State.ShouldBe(FactState.Unknown);
        Json(Make().Facts).ShouldBe(Json(Paper));
    }

    [Fact]
    public void Correct_YesToNo_IsKeptAsNo_NotAsUnknown() =>
        Make(FactsEdit.Correct("sheets/0/term/rollover", false, Clerk)).Facts.Sheets[0].Term.Rollover.Is(false).ShouldBeTrue();

    [Fact]
    public void Correct_PlainClassOfAnItem_SignsItsName()
    {
        InformationItem item = Make(FactsEdit.Correct("sheets/0/items/0/class", SensitivityClass.SpecialCare, Clerk)).Facts.Sheets[0].Items[0];
        item.Class.ShouldBe(SensitivityClass.SpecialCare);
        item.Name.Source!.Person.ShouldBe(Clerk);
    }

    [Fact]
    public void Add_VendorItemMediumHopAndSafeguard_AreThereAndSigned()
    {
        EngagementFacts facts = Make(
            FactsEdit.Add("chain", NewEntries.Vendor(Paper, "ときわ運送", "1"), Clerk),
            FactsEdit.Add("sheets/0/items", NewEntries.Item("電話番号", SensitivityClass.Contact), Clerk),
            FactsEdit.Add("sheets/0/media", NewEntries.Medium("USBメモリ", MediumKind.Portable), Clerk),
            FactsEdit.Add("hops", NewEntries.Hop(new() { Kind = PartyKind.Vendor, LinkId = "1" }, new() { Kind = PartyKind.Vendor, LinkId = "1.3" }, Cargo.Goods, HopMeans.Courier), Clerk),
            FactsEdit.Add("safeguards", NewEntries.Safeguard(Paper, 1, Side.Subcontractor, SafeguardSection.Operational, "鍵のかかる箱で運ぶ。", [ControlIds.LockableBag]), Clerk)).Facts;
        facts.Chain[^1].Id.ShouldBe("1.3");
        facts.Chain[^1].Tier.ShouldBe(2);
        facts.Chain[^1].Name.Source!.Person.ShouldBe(Clerk);
        facts.Safeguards[^1].LinkId.ShouldBe("1.1");
        facts.Hops[^1].Means.Path.ShouldBe("hops/2/means");
        facts.Sheets[0].Items.Length.ShouldBe(4);
    }

    [Fact]
    public void Remove_AVendor_LeavesNothingThatPointsAtIt()
    {
        EditedFacts edited = Make(FactsEdit.Remove("chain/1", Clerk));
        edited.Problems.ShouldBeEmpty();
        edited.Facts.Hops.ShouldAllBe(hop => hop.To.LinkId != "1.1");
        edited.Facts.Sheets[1].LinkId.ShouldBeNull();
    }

    [Fact]
    public void Problems_OfSeveralEdits_AreAllSaid_AndTheGoodEditIsMade()
    {
        EditedFacts edited = Make(
            FactsEdit.Correct("sheets/0/term/end", "まもなく", Clerk),
            FactsEdit.Correct("title", " ", Clerk),
            FactsEdit.Correct("people/count", -1, Clerk),
            FactsEdit.Correct("safeguards/0/controls", ImmutableArray.Create("OP-99"), Clerk),
            FactsEdit.Correct("sheets/9/title", "ない", Clerk),
            FactsEdit.Correct("nothing/here", "ない", Clerk),
            FactsEdit.Remove("chain/0", Clerk),
            FactsEdit.Remove("sheets/0", Clerk),
            FactsEdit.Add("hops", NewEntries.Hop(new() { Kind = PartyKind.Vendor, LinkId = "7" }, new(), Cargo.Data, null), Clerk),
            FactsEdit.Confirm("reentrustment", Clerk),
            FactsEdit.Correct("department", "地域図書館", Clerk));
        edited.Problems.Select(problem => problem.Code).ShouldBe(
            ["value.unfit", "value.empty", "value.negative", "control.unknown", "path.unknown", "path.unknown", "remove.parent", "remove.sheet", "hop.end", "confirm.unknown"]);
        edited.Made.ShouldHaveSingleItem();
        edited.Facts.Department.Value.ShouldBe("地域図書館");
    }

    [Fact]
    public void AnyFact_OfAnyPaper_CanBeForgottenAndNothingElseChanges() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
    {
        EngagementFacts facts = Rewriting.Meaning(Paper, seed);
        IFact[] known = [.. facts.AllFacts().Where(fact => fact.State == FactState.Known)];
        IFact chosen = known[seed % known.Length];
        EditedFacts edited = FactsEditing.Apply(facts, [FactsEdit.Forget(chosen.Path, Clerk)]);

        // The number of people is forgotten wherever the paper says that same number.
        bool IsMeant(IFact fact) =>
            fact.Path == chosen.Path || (chosen.Path == "people/count" && fact.Path.StartsWith("people/mentions/", StringComparison.Ordinal));
        IEnumerable<string> others = facts.AllFacts().Where(fact => !IsMeant(fact)).Select(fact => Json(fact));
        return chosen.Path.Contains("/controls/", StringComparison.Ordinal)
            || (edited.Problems.IsEmpty && edited.Facts.AllFacts().Single(fact => fact.Path == chosen.Path).State == FactState.Unknown
                && edited.Facts.AllFacts().Where(fact => !IsMeant(fact)).Select(fact => Json(fact)).SequenceEqual(others));
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void NumberOfPeople_Forgotten_IsForgottenWhereverThePaperSaysIt()
    {
        EngagementFacts paper = Paper with { People = Paper.People with { Count = Fact.Known(Paper.People.Mentions[0].Value) } };

        EditedFacts edited = FactsEditing.Apply(paper.WithPaths(), [FactsEdit.Forget("people/count", Clerk)]);

        edited.Problems.ShouldBeEmpty();
        edited.Facts.People.Mentions.ShouldNotContain(mention => mention.IsKnown && mention.Value == paper.People.Count.Value);
    }

    private static EditedFacts Make(params FactsEdit[] edits) => FactsEditing.Apply(Paper, edits);

    private static string Json(object value) => JsonSerializer.Serialize(value, value.GetType(), ContractJson.Options);
}
