namespace VendorRisk.LogCheck.Reading;

/// <summary>The store, or a part of it, cannot be read.</summary>
internal sealed class StoreUnreadableException(string message, Exception? inner = null) : Exception(message, inner);
