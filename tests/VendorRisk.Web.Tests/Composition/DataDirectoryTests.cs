using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Composition;

public sealed class DataDirectoryTests
{
    [Fact]
    public void Folder_NotNamed_IsDataUnderTheWorkingDirectory() =>
        Resolve([]).Path.ShouldBe(Path.Combine(Directory.GetCurrentDirectory(), "data"));

    [Fact]
    public void Folder_NamedTwice_IsTheEnvironments() =>
        Resolve(new() { [DataDirectory.EnvironmentVariable] = "/srv/one", [DataDirectory.Setting] = "/srv/two" }).Path.ShouldBe(Path.GetFullPath("/srv/one"));

    [Fact]
    public void Prepare_WhereAFileStands_SaysWhatToChange()
    {
        string file = Path.GetTempFileName();

        StartupException problem = Should.Throw<StartupException>(() => new DataDirectory(file).Prepare());

        problem.Message.ShouldContain(file);
        problem.Message.ShouldContain(DataDirectory.EnvironmentVariable);
        File.Delete(file);
    }

    private static DataDirectory Resolve(Dictionary<string, string?> settings) =>
        DataDirectory.Resolve(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
