using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Paper;

/// <summary>Rules on the paper itself (書類の整合).</summary>
public sealed class PaperPack : RulePack
{
    public override string Id => "Paper";

    public override ImmutableArray<Rule> Rules { get; } = [new AttachmentMissingRule(), new WordingDefectRule()];
}
