using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class CareInformationUnassignedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<CareInformationUnassignedRule>();

    private static EngagementBuilder Paper(bool? kept = null, string thing = "封筒", Action<SheetBuilder>? vendor = null, string? reason = "封筒に点字を付けるため") =>
        Cases.Outsourced(s =>
            {
                s.Work(w => w.Task("封筒の印刷", [Activity.Printing], ["封筒"]));
                vendor?.Invoke(s);
            })
            .WithSheet(SheetKind.SecondaryUse, s =>
            {
                s.Title("視覚障害のある人の情報の目的外利用について", 40).Work(w => w.Task("点字を付ける", [], [thing]));
                if (reason is not null)
                {
                    s.Reason(reason, 41);
                }
            })
            .WithProtectedPersons("視覚障害のある人", kept, 40, "視覚・聴覚障害者");

    [Fact]
    public void ThingTheVendorMakes_WithNobodyNamed_IsFound() =>
        Check.Given(Paper()).Finds(1).FindsAbout("1").FindsOn("sheets/1/reason").FindsOn("sheets/0/work/0/text").WithSeverity(Severity.High);

    [Fact]
    public void GroupKeptByTheWard_IsFine() => Check.Given(Paper(kept: true)).FindsNothing();

    [Fact]
    public void ThingTheVendorDoesNotTouch_IsFine() => Check.Given(Paper(thing: "名簿")).FindsNothing();

    [Fact]
    public void VendorWithTheItemOnItsList_IsFine() => Check.Given(Paper(vendor: s => s.Item("障害の有無", SensitivityClass.SpecialCare))).FindsNothing();

    [Fact]
    public void UseWithoutReason_IsUnknown() => Check.Given(Paper(reason: null)).AsksFor("sheets/1/reason");

    [Fact]
    public void PaperWithoutSecondaryUse_IsNotApplicable() => Check.Given(Cases.Outsourced(_ => { })).IsNotApplicable();
}
