namespace VendorRisk.Monitoring;

/// <summary>The key of a receiver.</summary>
public readonly record struct WebhookId(Guid Value)
{
    /// <summary>The key as it stands in addresses: 32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out WebhookId id)
    {
        bool read = Guid.TryParseExact(text, "N", out Guid value);
        id = new WebhookId(value);
        return read;
    }
}
