namespace VendorRisk.Linked.Storage;

/// <summary>Where a module's log stands: one row, from which the next entry goes on.</summary>
internal sealed class DurableChainHead
{
    public const int Only = 1;

    public required int Id { get; init; }

    public required long Size { get; init; }

    /// <summary>As <see cref="DurableChainTree.Peaks"/> gives them.</summary>
    public required byte[] Peaks { get; init; }

    public required byte[] Root { get; init; }
}
