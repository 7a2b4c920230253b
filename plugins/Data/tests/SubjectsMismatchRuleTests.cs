using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class SubjectsMismatchRuleTests
{
    private static RuleCheck Check => RuleCheck.For<SubjectsMismatchRule>();

    [Fact]
    public void OtherPeople_AreFound() =>
        Check.Given(Cases.Outsourced(s => s.Subjects("電話で相談した人")).Subjects("商品券を申し込む区民")).Finds(1).FindsOn("subjects").FindsOn("sheets/0/subjects");

    [Fact]
    public void SamePeopleInOtherWords_AreFine() =>
        Check.Given(Cases.Outsourced(s => s.Subjects("商品券の購入を申し込む区民")).Subjects("商品券を申し込む区民")).FindsNothing();

    [Fact]
    public void SheetWithoutSubjects_IsUnknown() => Check.Given(Cases.Outsourced(_ => { }).Subjects("区民")).AsksFor("sheets/0/subjects");

    [Fact]
    public void OutlineWithoutSubjects_IsUnknown() => Check.Given(Cases.Outsourced(s => s.Subjects("区民"))).AsksFor("subjects");
}
