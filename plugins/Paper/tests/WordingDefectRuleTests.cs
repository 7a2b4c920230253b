using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Paper.Tests;

public class WordingDefectRuleTests
{
    private static RuleCheck Check => RuleCheck.For<WordingDefectRule>();

    [Fact]
    public void DefectsOfOneKind_AreOneFinding_InTheOrderOfTheirLines()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder()
            .WithWordingDefect(WordingDefectKind.Garbled, "申込者実合", "申込者突合", line: 40)
            .WithWordingDefect(WordingDefectKind.Garbled, "電磁的万態", "電磁的媒体", line: 30)
            .WithWordingDefect(WordingDefectKind.WrongParty, "委託先に報告", "区に報告", line: 50));
        outcome.Finds(2).Says("party").Says("garbled").FindsOn("wordingDefects/2/printed").WithSeverity(Severity.Low);
        outcome.Messages.ShouldBe(
            ["相手の名が違います：「委託先に報告」→「区に報告」。", "文字の誤りがあります：「電磁的万態」→「電磁的媒体」、「申込者実合」→「申込者突合」。"]);
    }

    [Fact]
    public void DefectOfUnknownMeaning_IsShownAsPrinted() =>
        Check.Given(new EngagementBuilder().WithWordingDefect(WordingDefectKind.Garbled, "個人惰報")).Finds(1).Messages[0].ShouldBe("文字の誤りがあります：「個人惰報」。");

    [Fact]
    public void NoDefect_IsFine() => Check.Given(new EngagementBuilder()).FindsNothing();
}
