using VendorRisk.Contract;

namespace VendorRisk.Scoring;

/// <summary>What the rules in force say about themselves.</summary>
public interface IRulePages
{
    /// <summary>A rule in force; null when there is none of this id.</summary>
    RuleDescriptor? Find(string id);

    /// <summary>The page that its plugin ships about it, as Markdown; null when there is none.</summary>
    Task<string?> TextAsync(string id, CancellationToken cancellation = default);
}
