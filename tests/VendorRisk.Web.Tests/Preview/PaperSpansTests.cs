using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Preview;

namespace VendorRisk.Web.Tests.Preview;

public class PaperSpansTests
{
    private static readonly ImmutableArray<string> Lines = ["件名　散歩教室の委託", "委託先 みどり印刷株式会社（プライバシーマーク）", "<td>表の中</td>"];

    [Fact]
    public void Pieces_OfEveryLine_AreItsWordsInOrderAndComplete()
    {
        ImmutableArray<ImmutableArray<PaperPiece>> pieces = PaperSpans.Of(Facts, Lines);
        pieces.Select(line => string.Concat(line.Select(piece => piece.Words))).ShouldBe(Lines);
    }

    [Fact]
    public void Word_ThatTwoFactsShare_BelongsToTheNarrowerQuote()
    {
        ImmutableArray<PaperPiece> line = PaperSpans.Of(Facts, Lines)[1];
        line.Single(piece => piece.Words == "みどり印刷株式会社").Path.ShouldBe("chain/0/name");
        line.Single(piece => piece.Words == "（プライバシーマーク）").Path.ShouldBe("sheets/0/counterparty");
    }

    [Fact]
    public void Quote_ThatDoesNotStandInItsLine_MarksTheLine() => PaperSpans.Of(Facts, Lines)[2].ShouldHaveSingleItem().Path.ShouldBe("purpose");

    [Fact]
    public void Guess_IsMarkedAsOne_UntilAPersonConfirmsIt()
    {
        PaperSpans.Of(Facts, Lines)[0].Single(piece => piece.Path == "title").Guess.ShouldBeTrue();
        EngagementFacts confirmed = FactsEditing.Apply(Facts, [FactsEdit.Confirm("title", "鈴木")]).Facts;
        PaperSpans.Of(confirmed, Lines)[0].Single(piece => piece.Path == "title").Guess.ShouldBeFalse();
    }

    private static EngagementFacts Facts => new EngagementFacts
    {
        Title = Fact.Known("散歩教室の委託", Source.Paper(1, "散歩教室の委託"), 700),
        Purpose = Fact.Known("表の中の目的", Source.Paper(3, "表の中の目的")),
        Chain = [new() { Id = "1", Tier = 1, Name = Fact.Known("みどり印刷株式会社", Source.Paper(2, "みどり印刷株式会社")) }],
        Sheets = [new() { Counterparty = Fact.Known("みどり印刷", Source.Paper(2, "みどり印刷株式会社（プライバシーマーク）")) }],
    }.WithPaths();
}
