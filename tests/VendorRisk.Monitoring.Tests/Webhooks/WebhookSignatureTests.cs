using VendorRisk.Monitoring.Sending;

namespace VendorRisk.Monitoring.Tests.Webhooks;

public class WebhookSignatureTests
{
    // The vector of the Standard Webhooks reference libraries.
    [Fact]
    public void Signature_OfTheSchemesOwnExample_IsTheSchemesOwn() =>
        WebhookSignature.Of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}")
            .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    [Fact]
    public void Secret_IsNewEachTime_And256BitsLong()
    {
        string[] made = [.. Enumerable.Range(0, 50).Select(_ => WebhookSignature.NewSecret())];
        made.ShouldAllBe(secret => secret.StartsWith("whsec_", StringComparison.Ordinal) && Convert.FromBase64String(secret.Substring(6)).Length == 32);
        made.Distinct().Count().ShouldBe(50);
    }
}
