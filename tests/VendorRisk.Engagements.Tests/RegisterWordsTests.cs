using System.Reflection;
using VendorRisk.Contract;
using VendorRisk.Registry;

namespace VendorRisk.Engagements.Tests;

/// <summary>Registry references nothing, so it has its own words for what the contract names; they must stay the same words.</summary>
public class RegisterWordsTests
{
    [Fact]
    public void Schemes_OfTheRegister_AreTheContracts() =>
        CertificationSchemeNames.All.ShouldBe(
            typeof(CertificationSchemes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
            ignoreOrder: true);

    [Fact]
    public void Standings_OfTheRegister_AreTheContracts() =>
        Enum.GetNames<CertificationStanding>().ShouldBe(Enum.GetNames<CertificationStatus>());
}
