using System.Security.Cryptography;

namespace VendorRisk.PluginHost.Signing;

/// <summary>A public key that is believed.</summary>
/// <param name="Name">Whose it is: the name of its file without <c>.pem</c>.</param>
/// <param name="Pem">The key, in PEM.</param>
public sealed record AllowedKey(string Name, string Pem)
{
    internal ECDsa Open() => SigningKeys.Public(Pem);
}
