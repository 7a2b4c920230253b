using System.CommandLine;
using Microsoft.Extensions.Configuration;
using VendorRisk.Web.CommandLine.Samples;

namespace VendorRisk.Web.Tests.CommandLine.Samples;

public sealed class SamplesCommandTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("Production", null)]
    [InlineData("Production", "Development")]
    public async Task Generate_OutsideDevelopment_SaysWhatToSet(string? web, string? host)
    {
        using StringWriter errors = new();
        Dictionary<string, string?> variables = new() { ["ASPNETCORE_ENVIRONMENT"] = web, ["DOTNET_ENVIRONMENT"] = host };
        RootCommand root = new("test") { SamplesCommand.Create(new ConfigurationBuilder().AddInMemoryCollection(variables).Build()) };

        int status = await root.Parse(["samples", "generate", "5"]).InvokeAsync(new InvocationConfiguration { Error = errors });

        status.ShouldBe(2);
        errors.ToString().ShouldContain("DOTNET_ENVIRONMENT");
        errors.ToString().ShouldContain("VENDORRISK_DATA");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5", "--vendors", "99999999")]
    public void Generate_OfAnImpossibleNumber_SaysTheRange(params string[] words)
    {
        RootCommand root = new("test") { SamplesCommand.Create(new ConfigurationBuilder().Build()) };

        root.Parse(["samples", "generate", .. words]).Errors.ShouldHaveSingleItem().Message.ShouldContain("までの数");
    }
}
