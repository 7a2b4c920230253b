using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Signing;

/// <summary>What became of checking a signature.</summary>
/// <param name="Signer">The name of the allowed key it was made with; null when it was made with none of them.</param>
/// <param name="Problems">What is wrong with the signature or the keys, in Japanese with how to fix it.</param>
public sealed record SignatureCheck(string? Signer, ImmutableArray<string> Problems)
{
    /// <summary>Whether an allowed key made it.</summary>
    public bool Valid => Signer is not null;
}
