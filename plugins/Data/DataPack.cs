using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Rules on items of information and the people they concern (情報項目).</summary>
public sealed class DataPack : RulePack
{
    public override string Id => "Data";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new SensitiveClassRule(),
        new ProtectedPersonsRule(),
        new LeakReportDutyRule(),
        new ItemsByReferenceRule(),
        new ItemsOpenEndedRule(),
        new ItemsMissingForTaskRule(),
        new SubjectsMismatchRule(),
        new ExcessiveForTaskRule(),
        new FreeTextRule(),
        new NationalityHintRule(),
        new VolumeMissingRule(),
        new WideSourceUndeclaredRule(),
        new GroupWithoutSheetRule(),
        new CareInformationUnassignedRule(),
        new ExchangeMismatchRule(),
        new PeopleOutsideRegisterRule(),
        new SpecialIdentifierRule(),
        new PurposeNotNotifiedRule(),
    ];
}
