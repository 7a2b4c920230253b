using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Web.CommandLine;
using VendorRisk.Web.CommandLine.Profiles;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Profiles;

/// <summary>The setting names a profile that ships or one of the office's own; the command lists what is wrong with one; messages follow it.</summary>
public sealed class ProfileSettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-profile-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WithoutASetting_TheDefaultIsUsed() => Resolve(null).Id.ShouldBe(Profile.DefaultId);

    [Fact]
    public void AProfileThatShips_IsUsed() => Resolve("minagawa").Office.ShouldBe("市");

    [Fact]
    public void AFolderOfTheOffice_IsUsed()
    {
        Own("tonari", """{ "name": "隣町", "office": "町", "officeEnglish": "town", "people": "町民", "peopleEnglish": "people", "bodies": { "review": "庁議", "consultation": "審議会" } }""");
        Resolve("tonari").Name.ShouldBe("隣町");
    }

    [Fact]
    public void AWrongProfile_StopsTheStart_WithAllOfIt()
    {
        Own("tonari", """{ "name": "", "office": "郡" }""");
        string message = Should.Throw<StartupException>(() => Resolve("tonari")).Message;
        message.ShouldContain("VendorRisk:Profile");
        message.Split('\n').Length.ShouldBeGreaterThan(4);
    }

    [Fact]
    public void TheCommand_OnAProfileThatIsFine_SaysSo()
    {
        Own("tonari", """{ "name": "隣町", "office": "町", "officeEnglish": "town", "people": "町民", "peopleEnglish": "people", "bodies": { "review": "庁議", "consultation": "審議会" } }""");
        Run(Path.Combine(_folder.FullName, "profiles", "tonari")).ShouldBe((ExitStatus.Done, 1, 0));
    }

    [Fact]
    public void TheCommand_OnAWrongProfile_ListsAllOfIt()
    {
        Own("tonari", """{ "name": "", "office": "郡" }""");
        (int status, int lines, int errors) = Run(Path.Combine(_folder.FullName, "profiles", "tonari"));
        (status, lines).ShouldBe((ExitStatus.Refused, 0));
        errors.ShouldBeGreaterThan(5);
        Run(Path.Combine(_folder.FullName, "none")).Status.ShouldBe(ExitStatus.NotRead);
    }

    [Theory]
    [InlineData("minagawa", "市")]
    [InlineData("hanasato", "町")]
    [InlineData("shinjuku", "区")]
    public void Messages_OfTheProductsRules_CallTheOfficeByItsWord(string profile, string word)
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(new DataDirectory(_folder.FullName), profile: Resolve(profile)).BuildServiceProvider();
        RuleDescriptor[] rules = [.. services.GetRequiredService<IAssessor>().Rules];
        rules.SelectMany(r => r.Messages).SelectMany(m => new[] { m.Message.Ja, m.Message.En, m.Remedy.Ja, m.Remedy.En }).Concat(rules.Select(r => r.Why.Ja)).ShouldAllBe(t => !t.Contains('〔'));
        rules.Single(r => r.Id == "subcontracting.consent-missing").Messages.Select(m => m.Message.Ja).ShouldContain(t => t.Contains(word + "が承諾", StringComparison.Ordinal));
    }

    private Profile Resolve(string? name) => ProfileSettings.Resolve(
        new ConfigurationBuilder().AddInMemoryCollection(name is null ? [] : new Dictionary<string, string?> { [ProfileSettings.Setting] = name }).Build(), new DataDirectory(_folder.FullName));

    private void Own(string name, string profile)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "profiles", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "profile.json"), profile);
    }

    private static (int Status, int Lines, int Errors) Run(string folder)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int status = new RootCommand("test") { ProfileCommand.Create() }.Parse(["profile", "check", folder]).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (status, Lines(output), Lines(errors));
    }

    private static int Lines(StringWriter writer) => writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
}
