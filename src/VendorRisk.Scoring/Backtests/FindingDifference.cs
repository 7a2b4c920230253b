using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A finding that one side has and the other has not.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Line">The paper's line of its first evidence, where there is one.</param>
/// <param name="Points">Its part in the residual risk.</param>
public sealed record FindingDifference(string Rule, Severity Severity, LocalizedText Message, int? Line, Points Points);
