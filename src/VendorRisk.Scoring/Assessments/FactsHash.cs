using System.Security.Cryptography;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Assessments;

/// <summary>The name under which the facts of a judgement are stored: the same facts have the same one.</summary>
internal static class FactsHash
{
    /// <summary>SHA-256 of the facts as JSON, 64 hexadecimal digits.</summary>
    public static string Of(EngagementFacts facts) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(facts, ContractJson.Options)));
}
