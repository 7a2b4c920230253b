using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using VendorRisk.Web.Chain;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Tests.Chain;

public sealed class ChainPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Picture_OfAnyNames_IsXmlThatStandsByItself_WithItsTitleAndWords()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        string drawn = ChainPicture.Of(
            [Node("1", null, "<script>&みどり\u0001印刷") with { Grade = "C" }, Node("1.1", "1", new string('長', 400)) with { Edge = ChainEdge.Undeclared, Undecided = true }],
            "健診 & <案内>",
            product.Get<IStringLocalizer<Texts>>());

        XElement picture = XDocument.Parse(drawn).Root!;
        picture.Element(Svg + "title")!.Value.ShouldContain("健診 & <案内>");
        picture.Element(Svg + "desc")!.Value.Split('\n').Length.ShouldBe(2);
        picture.Descendants(Svg + "text").Select(text => text.Value).ShouldContain("<script>&みどり印刷");
        picture.Descendants(Svg + "path").Count(path => path.Attribute("stroke-dasharray")?.Value == "3 4").ShouldBe(1);
        picture.Descendants(Svg + "text").ShouldAllBe(text => (int)text.Attribute("y")! < (int)picture.Attribute("height")!);
        drawn.ShouldNotContain("href");
        drawn.ShouldNotContain("style=");
    }

    private static ChainNode Node(string id, string? parent, string name) => new() { Id = id, ParentId = parent, Tier = parent is null ? 1 : 2, Name = name };
}
