using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>
/// What people said of the classifier's guesses. Corrections are kept for the next training and change no guess by themselves. Safe to call from many
/// callers at once.
/// </summary>
public interface ISafeguardCorrections
{
    /// <summary>Brings the store's table up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Keeps one correction or confirmation: stored and durable, or all problems. A repeated command (same <see cref="RecordCorrection.CommandId"/>) answers
    /// as the first did; the same sentence may be corrected again, and the last word counts.
    /// </summary>
    Task<CorrectionResult> RecordAsync(RecordCorrection command, CancellationToken cancellation = default);

    /// <summary>Every correction ever recorded, oldest first.</summary>
    Task<ImmutableArray<SafeguardCorrection>> ListAsync(CancellationToken cancellation = default);

    /// <summary>
    /// The last correction of each sentence as tab-separated training data (columns controls, side, section, text, split), the file that
    /// <c>models train --corrections</c> takes. Names of people are not in it.
    /// </summary>
    Task<string> ExportAsync(CancellationToken cancellation = default);
}
