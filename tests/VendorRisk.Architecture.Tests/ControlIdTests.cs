using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>Code names a control by what it demands (<c>ControlIds</c>); the printed numbers stand there and in data.</summary>
public partial class ControlIdTests
{
    private const string Constants = "src/VendorRisk.Contract/Safeguards/ControlIds.cs";

    [Fact]
    public void Code_OfProductAndPlugins_NamesControlsByTheirConstants()
    {
        IEnumerable<FileInfo> code = Repository.Sources("src").Concat(Repository.Sources("plugins")).Concat(Repository.Files("src", "*.razor"));
        code.Where(f => Repository.Relative(f) != Constants)
            .Select(f => (File: Repository.Relative(f), Ids: string.Join(", ", PrintedId().Matches(File.ReadAllText(f.FullName)).Select(m => m.Value))))
            .Where(f => f.Ids.Length > 0)
            .ShouldBeEmpty("use ControlIds");
    }

    [Fact]
    public void Catalogue_DescribesEveryConstant()
    {
        IEnumerable<string?> constants = typeof(VendorRisk.Contract.ControlIds).GetFields().Select(f => (string?)f.GetRawConstantValue());
        constants.ShouldBe(VendorRisk.Contract.ControlCatalogue.All.Select(c => c.Id), ignoreOrder: true);
    }

    [GeneratedRegex("\"(?:OP|SY)-[0-9]{2}\"")]
    private static partial Regex PrintedId();
}
