using VendorRisk.Testing;

namespace VendorRisk.Application.Tests.Findings;

public sealed class FindingWorksTests
{
    [Fact]
    public void EveryRuleOfTheProduct_SaysWhoActs_AndNoOtherIsNamed()
    {
        IEnumerable<string> rules = Repository.Files("plugins", "*.md")
            .Where(page => !page.FullName.Contains("Template", StringComparison.Ordinal) && !page.FullName.Contains($"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(page => Path.GetFileNameWithoutExtension(page.Name))
            .Where(name => name.Contains('.', StringComparison.Ordinal));

        FindingWorks.Rules.ShouldBe(rules.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("chain/0/registered", FindingOwner.Register)]
    [InlineData("chain/1/consent", FindingOwner.Register)]
    [InlineData("checklist/3/answer", FindingOwner.Vendor)]
    [InlineData("sheets/0/items/1/name", FindingOwner.Paper)]
    public void ForeignRule_IsPlacedByWhatItRestsOn(string path, FindingOwner owner) => FindingWorks.Of("city.own-rule", [path]).Owner.ShouldBe(owner);
}
