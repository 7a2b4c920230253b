namespace VendorRisk.Monitoring;

/// <summary>Why the last try did not succeed.</summary>
public enum WebhookTrouble
{
    /// <summary>The receiver answered something else than 2xx.</summary>
    Refused,

    /// <summary>The receiver answered 410: it wants nothing any more, and is paused.</summary>
    Gone,

    /// <summary>The receiver sent us elsewhere (3xx), where we do not go.</summary>
    Redirected,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>The name is not known, or nobody takes the connection.</summary>
    Unreachable,

    /// <summary>The receiver's certificate is not good, or there is no TLS.</summary>
    Untrusted,

    /// <summary>The name leads to an address that may not be called.</summary>
    AddressRefused,

    /// <summary>The key that protected the secret is gone: the receiver must be registered anew.</summary>
    SecretLost,
}
