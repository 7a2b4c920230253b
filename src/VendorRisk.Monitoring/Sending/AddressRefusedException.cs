namespace VendorRisk.Monitoring.Sending;

/// <summary>A name leads to an address that may not be called.</summary>
internal sealed class AddressRefusedException(string host) : Exception($"{host} leads to an address that may not be called.");
