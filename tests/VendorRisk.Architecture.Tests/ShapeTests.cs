using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>What keeps the code readable: short files, one type each, a README and one registration a module.</summary>
public partial class ShapeTests
{
    private const int HardStop = 350;
    private const int MedianTarget = 60;

    private static FileInfo[] Product { get; } = [.. Repository.Sources("src").Concat(Repository.Sources("plugins"))];

    [Fact]
    public void Files_OfProductAndTests_StayUnderTheHardStop() =>
        Product.Concat(Repository.Sources("tests")).Concat(Repository.Files("src", "*.razor"))
            .Select(f => (File: Repository.Relative(f), Lines: Lines(f)))
            .Where(f => f.Lines > HardStop)
            .ShouldBeEmpty();

    [Fact]
    public void Files_OfTheProduct_AreShortInTheMiddle()
    {
        int[] lines = [.. Product.Select(Lines).Order()];
        lines[lines.Length / 2].ShouldBeLessThanOrEqualTo(MedianTarget);
    }

    [Fact]
    public void Files_OfTheProduct_HoldOneTypeNamedAsTheFile()
    {
        List<string> offenders = [];
        foreach (FileInfo file in Product)
        {
            string[] types = [.. TopLevelType().Matches(File.ReadAllText(file.FullName)).Select(m => m.Groups["name"].Value)];
            string expected = Path.GetFileNameWithoutExtension(file.Name).Split('.')[0];
            if (types.Length > 1 || (types.Length == 1 && types[0] != expected))
            {
                offenders.Add($"{Repository.Relative(file)}: {string.Join(", ", types)}");
            }
        }

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Types_OfTheProduct_AreNamedForWhatTheyAre()
    {
        IEnumerable<string> offenders = Product
            .Where(f => VagueName().IsMatch(Path.GetFileNameWithoutExtension(f.Name)))
            .Select(Repository.Relative);
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Modules_Each_HaveAShortReadme()
    {
        foreach (FileInfo project in Repository.Projects("src"))
        {
            FileInfo readme = new(Path.Combine(project.DirectoryName!, "README.md"));
            readme.Exists.ShouldBeTrue($"{project.Name} has no README.md");
            Lines(readme).ShouldBeLessThanOrEqualTo(60, Repository.Relative(readme));
        }
    }

    [Fact]
    public void Modules_Each_HaveAtMostOneRegistration()
    {
        foreach (FileInfo project in Repository.Projects("src"))
        {
            string folder = Path.GetRelativePath(Repository.Root.FullName, project.DirectoryName!);
            Repository.Files(folder, "*Module.cs").Count().ShouldBeLessThanOrEqualTo(1, folder);
        }
    }

    [Fact]
    public void Source_NamesNoPlaceOfOneMachine() =>
        Product.Concat(Repository.Sources("tests")).Concat(Repository.Files("src", "*.razor")).Concat(Repository.Files("src", "*.json"))
            .Where(f => MachinePath().IsMatch(File.ReadAllText(f.FullName)))
            .Select(Repository.Relative)
            .ShouldBeEmpty();

    private static int Lines(FileInfo file) => File.ReadLines(file.FullName).Count();

    [GeneratedRegex(@"^(?:public|internal|file)\s+(?:(?:static|sealed|abstract|partial|readonly|unsafe)\s+)*(?:class|struct|record struct|record|interface|enum|delegate)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TopLevelType();

    [GeneratedRegex("(?:Manager|Helper|Helpers|Utils|Utility|Common|Misc)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("/(?:root|home|work)/[a-z]")]
    private static partial Regex MachinePath();
}
