namespace VendorRisk.Learning.Training;

/// <summary>The training data cannot be read as it stands; the message lists every problem in Japanese.</summary>
internal sealed class TrainingDataException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems));
