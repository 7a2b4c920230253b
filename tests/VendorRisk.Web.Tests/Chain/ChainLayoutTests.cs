using System.Collections.Immutable;
using VendorRisk.Web.Chain;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Chain;

public sealed class ChainLayoutTests
{
    [Fact]
    public void TwoSubcontractors_OfOneContractor_StandInTheNextColumnAndDoNotTouch()
    {
        ChainLayout layout = ChainLayout.Of([Node("1"), Node("1.1", "1"), Node("1.2", "1")]);

        ChainLayout.PlacedCard contractor = layout.Cards.Single(card => card.Node.Id == "1");
        List<ChainLayout.PlacedCard> subcontractors = [.. layout.Cards.Where(card => card.Node.ParentId == "1")];
        subcontractors.ShouldAllBe(card => card.Left >= contractor.Left + ChainLayout.CardWidth);
        Math.Abs(subcontractors[0].Top - subcontractors[1].Top).ShouldBeGreaterThanOrEqualTo(ChainLayout.CardHeight);
        layout.Edges.Length.ShouldBe(3);
    }

    [Fact]
    public void EveryCard_OfADeepChain_LiesInsideThePlane()
    {
        ChainLayout layout = ChainLayout.Of([.. Enumerable.Range(1, 6).Select(tier => Node($"{tier}", tier == 1 ? null : $"{tier - 1}"))]);

        layout.Cards.ShouldAllBe(card => card.Left + ChainLayout.CardWidth <= layout.Width && card.Top >= 0 && card.Top + ChainLayout.CardHeight <= layout.Height);
    }

    [Fact]
    public void Node_WhoseParentIsMissing_IsShownAllTheSame() =>
        ChainLayout.Of([Node("1.1", "1")]).Cards.ShouldHaveSingleItem().Node.Id.ShouldBe("1.1");

    [Fact]
    public void Ring_OfParents_EndsAndShowsEveryNode() =>
        ChainLayout.Of([Node("a", "b"), Node("b", "a")]).Cards.Select(card => card.Node.Id).Order().ShouldBe(["a", "b"]);

    [Fact]
    public void NoNodes_LeaveTheWardAlone()
    {
        ChainLayout layout = ChainLayout.Of(ImmutableArray<ChainNode>.Empty);

        layout.Cards.ShouldBeEmpty();
        layout.Width.ShouldBe(ChainLayout.WardWidth);
    }

    private static ChainNode Node(string id, string? parent = null) => new() { Id = id, ParentId = parent, Tier = 1, Name = id };
}
