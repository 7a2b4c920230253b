using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Tests.Profiles;

/// <summary>Profiles that ship are whole; what is wrong with another is listed in one go.</summary>
public sealed class ProfileFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("profile").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ThreeProfiles_Ship_AndAreWhole()
    {
        ProfileFolder.Shipped.ShouldBe(["hanasato", "minagawa", "shinjuku"]);
        foreach (string id in ProfileFolder.Shipped)
        {
            (Profile? profile, ImmutableArray<string> problems) = ProfileFolder.Find(id, _folder);
            problems.ShouldBeEmpty(id);
            profile!.Id.ShouldBe(id);
        }
    }

    [Fact]
    public void TheDefault_HasEveryControlOfTheChecklistOnce() =>
        Profile.Default.Checklist.SelectMany(r => r.Controls).ShouldBe(ControlCatalogue.Checklist.Select(c => c.Id), ignoreOrder: true);

    [Fact]
    public void AWrongProfile_IsToldAllOfIt()
    {
        Write("profile.json", """
            { "name": "", "office": "郡", "officeEnglish": "county", "people": "郡民", "peopleEnglish": "people", "colour": "red",
              "bodies": { "review": "会議" }, "forms": { "letter": ["手紙"] }, "departments": ["総務課", 3], "clauses": [{ "name": "約束", "since": "4月" }],
              "labels": { "vendor": ["相手"], "items": ["相手"], "vendors": ["x"] }, "answers": { "maybe": ["たぶん"] } }
            """);
        Write("checklist.json", """
            { "rows": [{ "number": "1", "section": "wrong", "controls": ["XX-99"], "text": "あ" }, { "number": "1", "section": "technical", "controls": [], "text": "" }] }
            """);

        (Profile? profile, ImmutableArray<string> problems) = ProfileFolder.Read(_folder);

        profile.ShouldBeNull();
        foreach (string place in (string[])["の name", "の office", "colour", "bodies.consultation", "letter", "departments[1]", "clauses[0].since", "「相手」", "vendors", "maybe", "rows[0].section", "XX-99", "rows[1].number", "rows[1].text"])
        {
            problems.ShouldContain(p => p.Contains(place, StringComparison.Ordinal), place);
        }
    }

    [Fact]
    public void AFileThatIsNoJson_IsToldWithItsLine()
    {
        Write("profile.json", "{\n \"name\": \n}");
        ProfileFolder.Read(_folder).Problems.ShouldHaveSingleItem().ShouldContain("3 行目");
    }

    [Fact]
    public void AFolderWithoutProfile_IsTold()
    {
        ProfileFolder.Read(_folder).Problems.ShouldHaveSingleItem().ShouldContain("profile.json がありません");
        ProfileFolder.Read(Path.Combine(_folder, "none")).Problems.ShouldHaveSingleItem().ShouldContain("none");
    }

    [Theory]
    [InlineData("nowhere", "minagawa")]
    [InlineData("../shinjuku", "使えません")]
    [InlineData("", "使えません")]
    public void ANameThatIsNone_IsTold(string name, string words) => ProfileFolder.Find(name, _folder).Problems.ShouldHaveSingleItem().ShouldContain(words);

    [Fact]
    public void TheOfficesOwn_ComesBeforeOneThatShips()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "minagawa"));
        ProfileFolder.Find("minagawa", _folder).Problems.ShouldHaveSingleItem().ShouldContain("profile.json がありません");
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);
}
