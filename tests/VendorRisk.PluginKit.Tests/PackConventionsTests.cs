using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

public class PackConventionsTests
{
    private static readonly RuleDescriptor Good = new MissingCertificationRule().Descriptor;

    [Fact]
    public void Check_GoodPack_HasNoProblem() => PackConventions.Check(new ExamplePack(new MissingCertificationRule())).ShouldBeEmpty();

    [Fact]
    public void Check_EmptyPack_IsAProblem() => PackConventions.Check(new ExamplePack()).ShouldHaveSingleItem().ShouldContain("no rules");

    [Fact]
    public void Check_SameIdTwice_IsAProblem() =>
        PackConventions.Check(new ExamplePack(new MissingCertificationRule(), new MissingCertificationRule())).ShouldHaveSingleItem().ShouldContain("2 rules");

    [Fact]
    public void Check_MissingPage_IsAProblem() =>
        PackConventions.Check(new ExamplePack(new MissingCertificationRule()), AppContext.BaseDirectory)
            .ShouldHaveSingleItem().ShouldContain("certification.missing-example.md");

    public static TheoryData<string, string> Broken => new()
    {
        { "id", "lower-case words" },
        { "category", "not a category" },
        { "other category", "begin with its category" },
        { "version", "begins at 1" },
        { "english", "needs Japanese and English" },
        { "placeholders", "other placeholders" },
        { "gap", "skips a placeholder" },
        { "template", "not a valid template" },
        { "parameter", "lies outside" },
        { "reads", "no part of the facts" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_BrokenDescriptor_NamesTheProblem(string what, string problem)
    {
        MessageTemplate message = Good.Messages[0];
        RuleDescriptor broken = what switch
        {
            "id" => Good with { Id = "certification.Missing" },
            "category" => Good with { Id = "weather.missing", Category = "weather" },
            "other category" => Good with { Category = RiskCategories.Cloud },
            "version" => Good with { Version = 0 },
            "english" => Good with { Why = new("理由", "") },
            "placeholders" => Good with { Messages = [message with { Message = new("{0}", "none") }] },
            "gap" => Good with { Messages = [message with { Message = new("{1}", "{1}") }] },
            "template" => Good with { Messages = [message with { Message = new("{", "{") }] },
            "parameter" => Good with { Parameters = [new("days", 5, 10, 20, "日数")] },
            "reads" => Good with { Reads = ["weather"] },
            _ => Good,
        };
        PackConventions.Check(new ExamplePack(new DescribedRule(broken))).ShouldHaveSingleItem().ShouldContain(problem);
    }
}
