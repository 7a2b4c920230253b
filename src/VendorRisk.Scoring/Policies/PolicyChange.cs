namespace VendorRisk.Scoring.Policies;

/// <summary>One value in which two policies differ.</summary>
/// <param name="Path">Where, e.g. <c>findings.weights.high</c>.</param>
/// <param name="What">What the value is, in Japanese.</param>
/// <param name="Old">The earlier value; null when it was not there.</param>
/// <param name="New">The later value; null when it is not there any more.</param>
public sealed record PolicyChange(string Path, string What, string? Old, string? New)
{
    /// <inheritdoc />
    public override string ToString() => (Old, New) switch
    {
        (null, _) => $"{What}：{New}（追加）",
        (_, null) => $"{What}：{Old}（削除）",
        _ => $"{What}：{Old} → {New}",
    };
}
