using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class PeopleOutsideRegisterRuleTests
{
    private static RuleCheck Check => RuleCheck.For<PeopleOutsideRegisterRule>();

    private static EngagementBuilder Paper(string? subjects, string list = "住民基本台帳に記録されている者") => new EngagementBuilder()
        .WithSheet(SheetKind.IndirectCollection, s =>
        {
            if (subjects is not null)
            {
                s.Title("本人外収集").Subjects(subjects);
            }
        })
        .WithSheet(SheetKind.SystemDevelopment, s =>
        {
            s.Title("名簿の構築").FromResidentsRegister();
            if (subjects is not null)
            {
                s.Subjects(list);
            }
        });

    [Fact]
    public void PeopleOutside_WhileTheListIsOfTheRegister_IsFound() =>
        Check.Given(Paper("住民票のない施設入所者")).Finds(1).FindsOn("sheets/0/subjects").FindsOn("sheets/1/fromResidentsRegister");

    [Fact]
    public void ListThatTakesThemIn_IsFine() => Check.Given(Paper("住民票のない施設入所者", list: "記録されている者及び住民票のない施設入所者")).FindsNothing();

    [Fact]
    public void PeopleOfTheRegister_AreFine() => Check.Given(Paper("区内の施設入所者")).FindsNothing();

    [Fact]
    public void FormsWithoutSubjects_AreUnknown() => Check.Given(Paper(subjects: null)).AsksFor("sheets/0/subjects");
}
