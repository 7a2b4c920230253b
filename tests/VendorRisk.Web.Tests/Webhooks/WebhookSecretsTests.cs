using Microsoft.AspNetCore.DataProtection;
using VendorRisk.Monitoring;
using VendorRisk.Web.Webhooks;

namespace VendorRisk.Web.Tests.Webhooks;

public class WebhookSecretsTests
{
    [Fact]
    public void Secret_ComesBackForItsReceiver_AndUnderItsKeyAlone()
    {
        WebhookSecrets secrets = new(new EphemeralDataProtectionProvider());
        WebhookId id = new(Guid.NewGuid());
        string stored = secrets.Protect(id, "whsec_abc");
        stored.ShouldNotContain("whsec_abc");
        secrets.Unprotect(id, stored).ShouldBe("whsec_abc");
        secrets.Unprotect(new WebhookId(Guid.NewGuid()), stored).ShouldBeNull();
        new WebhookSecrets(new EphemeralDataProtectionProvider()).Unprotect(id, stored).ShouldBeNull();
    }
}
