namespace VendorRisk.PluginHost.Signing;

/// <summary>A text is not the key it should be; the message, in Japanese, says what it is and how to fix it.</summary>
public sealed class SigningKeyException(string message) : Exception(message);
