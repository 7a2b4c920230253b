namespace VendorRisk.Web.Composition;

/// <summary>The product cannot start; the message, in Japanese, tells the operator what to change.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
