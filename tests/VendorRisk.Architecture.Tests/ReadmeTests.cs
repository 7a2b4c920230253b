using System.Text.RegularExpressions;
using VendorRisk.Testing;

namespace VendorRisk.Architecture.Tests;

/// <summary>What the first page of the repository leads to is there.</summary>
public partial class ReadmeTests
{
    private const int MostPictureBytes = 300_000;
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public void Readme_ShowsThreePictures_EachOfThemSmall()
    {
        FileInfo[] pictures = [.. Picture().Matches(Text()).Select(m => new FileInfo(Path.Combine(Repository.Root.FullName, m.Groups["file"].Value)))];

        pictures.Length.ShouldBe(3);
        foreach (FileInfo picture in pictures)
        {
            picture.Exists.ShouldBeTrue(picture.Name);
            picture.Length.ShouldBeLessThan(MostPictureBytes, picture.Name);
            File.ReadAllBytes(picture.FullName)[..4].ShouldBe(Png, picture.Name);
        }
    }

    [Fact]
    public void Readme_LeadsToWhatExists() =>
        Link().Matches(Text()).Select(m => m.Groups["to"].Value).Where(to => !Path.Exists(Path.Combine(Repository.Root.FullName, to))).ShouldBeEmpty();

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root.FullName, "README.md"));

    [GeneratedRegex(@"!\[[^\]]+\]\((?<file>[^)]+\.png)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\]\((?<to>(?!https?:)[^)#]+)\)")]
    private static partial Regex Link();
}
