using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Certification;

/// <summary>Rules on certifications (認証), as papers state them and as the register has checked them.</summary>
public sealed class CertificationPack : RulePack
{
    public override string Id => "Certification";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new VendorUndecidedRule(),
        new MissingRule(),
        new UnverifiableRule(),
        new SupersededEditionRule(),
        new ServiceNotCompanyRule(),
        new ExpiredRule(),
        new ExpiresWithinTermRule(),
        new SuspendedRule(),
        new ScopeMismatchRule(),
    ];
}
