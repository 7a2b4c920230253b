using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Web.Checklists;

namespace VendorRisk.Web.Tests.Checklists;

public sealed class ChecklistTakingTests
{
    private static readonly EngagementFacts Facts = new EngagementFacts
    {
        Checklist =
        [
            new ChecklistAnswer { Side = Side.Contractor, Control = "OP-01", Answer = Fact.Known(ChecklistMark.Yes) },
            new ChecklistAnswer { Side = Side.Subcontractor, Control = "OP-01", Answer = Fact.Known(ChecklistMark.Yes) },
        ],
    }.WithPaths();

    [Fact]
    public void Answers_ThatChanged_AreTakenOver_AndNewOnesAdded_ForTheirSideAlone()
    {
        EditedFacts taken = FactsEditing.Apply(
            Facts,
            ChecklistTaking.EditsOf(Facts, Side.Subcontractor, [new("OP-01", "対策", "○", "×", "", "古い機器のため"), new("SY-03", "暗号化する。", "", "△", "", "一部の回線")]));

        taken.Problems.ShouldBeEmpty();
        taken.Facts.Checklist.Select(answer => (answer.Side, answer.Control, answer.Answer.Value, answer.Reason.Or(""))).ShouldBe(
        [
            (Side.Contractor, "OP-01", ChecklistMark.Yes, ""),
            (Side.Subcontractor, "OP-01", ChecklistMark.Undone, "古い機器のため"),
            (Side.Subcontractor, "SY-03", ChecklistMark.Partial, "一部の回線"),
        ]);
    }

    [Fact]
    public void Answer_ThatWasTakenBack_IsUnknownAgain() =>
        FactsEditing.Apply(Facts, ChecklistTaking.EditsOf(Facts, Side.Contractor, [new("OP-01", "対策", "○", "", "", "")])).Facts.Checklist[0].Answer.State.ShouldBe(FactState.Unknown);
}
