namespace VendorRisk.Scoring;

/// <summary>Brings in force here what a person brought in force on another node: policy and installed plugins.</summary>
public interface IRulesFollowing
{
    /// <summary>Follows the store where something changed since the last call; cheap where nothing did, and nothing to do where no other node changes it.</summary>
    Task FollowAsync(CancellationToken cancellation = default);
}
