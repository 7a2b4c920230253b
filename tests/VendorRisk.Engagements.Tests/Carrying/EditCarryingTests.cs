using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements.Tests.Differences;

namespace VendorRisk.Engagements.Tests.Carrying;

/// <summary>What a person corrected in one reading is kept in the next.</summary>
public class EditCarryingTests
{
    private const string Clerk = "総務課 田中";

    private static readonly FactsEdit[] Everything =
    [
        FactsEdit.Correct("title", "改めた件名", Clerk),
        FactsEdit.Correct("people/count", 120000, Clerk),
        FactsEdit.Correct("people/households", 800, Clerk),
        FactsEdit.Correct("sheets/0/term/end", new DateOnly(2028, 3, 31), Clerk),
        FactsEdit.Correct("chain/0/name", "もみじ印刷株式会社", Clerk),
        FactsEdit.Correct("chain/0/certifications/0/number", "10820001", Clerk),
        FactsEdit.Correct("sheets/0/items/1/class", SensitivityClass.Financial, Clerk),
        FactsEdit.Correct("checklist/1/answer", ChecklistMark.Yes, Clerk),
        FactsEdit.Correct("safeguards/1/controls", ImmutableArray.Create(ControlIds.RoomEntryControl), Clerk),
        FactsEdit.Correct("hops/0/means", HopMeans.Post, Clerk),
        FactsEdit.Forget("sheets/1/items/0/name", Clerk),
        FactsEdit.Remove("sheets/0/items/0", Clerk),
        FactsEdit.Correct("sheets/0/items/1/name", "会員番号", Clerk),
        FactsEdit.Add("sheets/0/items", NewEntries.Item("生年月日", SensitivityClass.Contact), Clerk),
        FactsEdit.Add("sheets/2/media", NewEntries.Medium("磁気テープ", MediumKind.Portable), Clerk),
        FactsEdit.Add("chain", NewEntries.Vendor(LibraryPaper.Facts, "株式会社ひだまり配送", "1.1"), Clerk),
        FactsEdit.Correct("chain/3/undecided", true, Clerk),
    ];

    public static TheoryData<int> Edits => [.. Enumerable.Range(0, Everything.Length)];

    [Fact]
    public void Edits_OverTheSameReading_AreAllKeptAndMeanTheSame()
    {
        EditedFacts before = FactsEditing.Apply(LibraryPaper.Facts, Everything);
        before.Problems.ShouldBeEmpty();

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, before.Made, LibraryPaper.Facts);

        carried.Lost.ShouldBeEmpty();
        carried.Contested.ShouldBeEmpty();
        carried.Settled.ShouldBe(0);
        EngagementFacts after = FactsEditing.Apply(LibraryPaper.Facts, carried.Edits).Facts;
        EngagementDifference.Between(before.Facts, after).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Edits_OverAPaperInAnotherOrder_AreAllKeptAtTheirEntries()
    {
        EngagementFacts read = LibraryPaper.Facts;
        EngagementFacts other = (read with
        {
            Sheets = [.. read.Sheets.Select(sheet => sheet with { Items = [.. sheet.Items.Reverse()], Media = [.. sheet.Media.Reverse()] })],
            Safeguards = [.. read.Safeguards.Reverse()],
            Checklist = [.. read.Checklist.Reverse()],
            Hops = [.. read.Hops.Reverse()],
        }).WithPaths();
        EditedFacts before = FactsEditing.Apply(read, Everything);

        CarriedEdits carried = EditCarrying.Over(read, before.Made, other);

        carried.Lost.ShouldBeEmpty();
        EngagementDifference.Between(before.Facts, FactsEditing.Apply(other, carried.Edits).Facts).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Correction_ThatTheNewPaperAgreesWith_IsSettled()
    {
        EngagementFacts later = LibraryPaper.Facts with { People = LibraryPaper.Facts.People with { Count = Fact.Known(120000) } };

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, Made(FactsEdit.Correct("people/count", 120000, Clerk)), later);

        (carried.Edits.Length, carried.Contested.Length, carried.Lost.Length, carried.Settled).ShouldBe((0, 0, 0, 1));
    }

    [Fact]
    public void Correction_OfAValueThatThePaperChangedToo_StaysAndIsAskedAbout()
    {
        EngagementFacts later = LibraryPaper.Facts with { People = LibraryPaper.Facts.People with { Count = Fact.Known(13000) } };

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, Made(FactsEdit.Correct("people/count", 120000, Clerk)), later);

        ContestedEdit asked = carried.Contested.ShouldHaveSingleItem();
        (asked.Before, asked.Later, asked.Edit.New, asked.Edit.Who).ShouldBe(("12000", "13000", "120000", Clerk));
        carried.Edits.ShouldBe([asked.Edit]);
    }

    [Fact]
    public void Name_CorrectedAndChangedByThePaper_IsAskedAboutAndNotTakenForAnotherVendor()
    {
        ImmutableArray<ChainLink> chain = LibraryPaper.Facts.Chain;
        EngagementFacts later = LibraryPaper.Facts with { Chain = chain.SetItem(0, chain[0] with { Name = Fact.Known("くすのき印刷株式会社") }) };

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, Made(FactsEdit.Correct("chain/0/name", "もみじ印刷株式会社", Clerk)), later);

        carried.Contested.ShouldHaveSingleItem().Edit.Path.ShouldBe("chain/0/name");
    }

    [Fact]
    public void Confirmation_OfAValueThatThePaperChanged_EndsWithThatValue()
    {
        EngagementFacts later = LibraryPaper.Facts with { Department = Fact.Known("東図書館") };

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, Made(FactsEdit.Confirm("department", Clerk)), later);

        carried.Edits.ShouldBeEmpty();
        carried.Lost.ShouldBeEmpty();
    }

    [Fact]
    public void Entry_ThatIsGoneFromTheNewPaper_ItsCorrectionIsListedAsLost()
    {
        SheetFacts sheet = LibraryPaper.Facts.Sheets[0];
        EngagementFacts later = LibraryPaper.Facts with { Sheets = LibraryPaper.Facts.Sheets.SetItem(0, sheet with { Items = sheet.Items.RemoveAt(1) }) };

        CarriedEdits carried = EditCarrying.Over(LibraryPaper.Facts, Made(FactsEdit.Correct("sheets/0/items/1/class", SensitivityClass.Financial, Clerk)), later);

        carried.Lost.ShouldHaveSingleItem();
        carried.Edits.ShouldBeEmpty();
    }

    [Fact]
    public void Removal_AndAddition_ThatThePaperMadeItself_AreSettled()
    {
        SheetFacts sheet = LibraryPaper.Facts.Sheets[0];
        EngagementFacts later = LibraryPaper.Facts with
        {
            Sheets = LibraryPaper.Facts.Sheets.SetItem(0, sheet with { Items = sheet.Items.RemoveAt(1).Add(LibraryPaper.Item("生年月日")) }),
        };

        CarriedEdits carried = EditCarrying.Over(
            LibraryPaper.Facts,
            Made(FactsEdit.Remove("sheets/0/items/1", Clerk), FactsEdit.Add("sheets/0/items", NewEntries.Item("生年月日", SensitivityClass.Contact), Clerk)),
            later);

        (carried.Edits.Length, carried.Lost.Length, carried.Settled).ShouldBe((0, 0, 2));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Count_Corrected_AndReadAgain_IsOneChangeWithoutADeletion(int index)
    {
        FactsEdit edit = Everything[index];
        EditedFacts saved = FactsEditing.Apply(LibraryPaper.Facts, Everything.Take(index + 1));

        EngagementDifference difference = EngagementDifference.Between(LibraryPaper.Facts, saved.Facts);

        // A corrected number is a changed number: nothing else is reported as struck out.
        difference.Changes.Where(change => change.What == ChangedThing.People && change.Kind == FactChangeKind.Removed).ShouldBeEmpty(edit.Path);
    }

    private static ImmutableArray<FactsEdit> Made(params FactsEdit[] edits) => FactsEditing.Apply(LibraryPaper.Facts, edits).Made;
}
