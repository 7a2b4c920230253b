using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Paper.Tests;

public class AttachmentMissingRuleTests
{
    private static RuleCheck Check => RuleCheck.For<AttachmentMissingRule>();

    [Fact]
    public void MissingAttachments_AreOneFinding_NamingEach()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder()
            .WithAttachment("資料9-2", present: false).WithAttachment("資料9-1", present: false).WithAttachment("別紙", present: true));
        outcome.Finds(1).FindsOn("attachments/0/name").FindsOn("attachments/1/name").WithSeverity(Severity.Low);
        outcome.Messages[0].ShouldBe("本文が引く資料9-1、資料9-2が、書類に付いていません。");
    }

    [Fact]
    public void EverythingAttached_IsFine() => Check.Given(new EngagementBuilder().WithAttachment("資料9-1")).FindsNothing();

    [Fact]
    public void AttachmentOfUnknownPresence_IsUnknown() =>
        Check.Given(new EngagementBuilder().With(f => f with { Attachments = [new Attachment { Name = Fact.Known("資料9-1") }] })).AsksFor("attachments/0/present");

    [Fact]
    public void NoAttachmentNamed_IsNotApplicable() => Check.Given(new EngagementBuilder()).IsNotApplicable();
}
