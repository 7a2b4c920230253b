using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Tests.Packs.Hostile;

/// <summary>An assessment as it is stored.</summary>
internal static class AssessmentText
{
    public static string Of(Assessment assessment) => JsonSerializer.Serialize(assessment, ContractJson.Options);
}
