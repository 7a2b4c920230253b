namespace VendorRisk.Learning.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Indices">Its features' places in the vocabulary.</param>
/// <param name="Values">Their values, of unit length together.</param>
/// <param name="Imposes">For each control of <see cref="Classification.ControlIds.All"/>, whether it is imposed.</param>
internal sealed record Example(int[] Indices, double[] Values, bool[] Imposes);
