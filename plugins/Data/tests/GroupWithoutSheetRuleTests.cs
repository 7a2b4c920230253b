using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class GroupWithoutSheetRuleTests
{
    private static RuleCheck Check => RuleCheck.For<GroupWithoutSheetRule>();

    private static EngagementBuilder Paper(string? reason = "二重に給付しないため") => new EngagementBuilder()
        .WithProtectedPersons("避難している方と入所児童は区が発送する", keptByWard: true, 10, "DV等の避難者", "施設入所児童等")
        .WithSheet(SheetKind.SecondaryUse, s =>
        {
            s.Title("入所児童の情報の目的外利用について", 20);
            if (reason is not null)
            {
                s.Reason(reason, 22);
            }
        });

    [Fact]
    public void GroupOfTheOutline_OnNoForm_IsFound() =>
        Check.Given(Paper().WithProtectedPersons("入所児童の情報", keptByWard: null, 20, "施設入所児童等")).Finds(1).FindsOn("protectedPersons/0/groups/0").Says("noSheet");

    [Fact]
    public void EveryGroup_OnAForm_IsFine() => Check.Given(Paper()
        .WithProtectedPersons("入所児童の情報", keptByWard: null, 20, "施設入所児童等")
        .WithProtectedPersons("避難している方の情報", keptByWard: null, 21, "DV等の避難者")).FindsNothing();

    [Fact]
    public void UseAgainstOverlapsWithOtherBodies_WithoutExchange_IsFound() => Check.Given(new EngagementBuilder()
        .WithProtectedPersons("虐待を受けた人の情報", keptByWard: null, 20, "虐待を受けた人")
        .WithSheet(SheetKind.SecondaryUse, s => s.Title("虐待を受けた人の情報の目的外利用について", 20).Reason("他の自治体の給付との重複を防ぐため", 21)))
        .Finds(1).Says("noExchange").WithSeverity(Severity.Medium);

    [Fact]
    public void UseAgainstOverlaps_WithAnExchange_IsFine() => Check.Given(new EngagementBuilder()
        .WithProtectedPersons("虐待を受けた人の情報", keptByWard: null, 20, "虐待を受けた人")
        .WithProtectedPersons("虐待を受けた人の提供", keptByWard: null, 30, "虐待を受けた人")
        .WithSheet(SheetKind.SecondaryUse, s => s.Title("目的外利用について", 20).Reason("他の自治体の給付との重複を防ぐため", 21))
        .WithSheet(SheetKind.ExternalProvision, s => s.Title("外部提供について", 30)))
        .FindsNothing();

    [Fact]
    public void UseWithoutReason_IsUnknown() =>
        Check.Given(Paper(reason: null)
            .WithProtectedPersons("入所児童の情報", keptByWard: null, 20, "施設入所児童等")
            .WithProtectedPersons("避難している方の情報", keptByWard: null, 21, "DV等の避難者")).AsksFor("sheets/0/reason");

    [Fact]
    public void PaperWithoutSuchForms_IsNotApplicable() =>
        Check.Given(Cases.Outsourced(_ => { }).WithProtectedPersons("避難している方", keptByWard: true, 10, "DV等の避難者")).IsNotApplicable();
}
