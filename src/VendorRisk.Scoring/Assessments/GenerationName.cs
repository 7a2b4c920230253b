using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Scoring.Assessments;

/// <summary>A short name for the policy and plugins in force, as the views keep it.</summary>
internal static class GenerationName
{
    private const int Length = 32;

    public static string Of(IAssessor assessor) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(assessor.Generation)))[..Length];
}
