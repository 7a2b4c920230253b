namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Works through slices on the silo it is called on.</summary>
internal interface IJudgingWorker : IGrainWithIntegerKey
{
    /// <returns>Null when the order is not open on this silo.</returns>
    [ResponseTimeout("00:10:00")]
    Task<SlicePart?> RunAsync(Guid order, Slice slice);
}
