using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>Gives the server the office's certificate for every https address.</summary>
internal static class OwnHttps
{
    public static void UseOfficeCertificate(this KestrelServerOptions server, DataDirectory data)
    {
        if (!OfficeCertificate.IsThere(data))
        {
            return;
        }

        X509Certificate2Collection all = OfficeCertificate.Load(data);
        TellOfItsEnd(all[0]);
        server.ConfigureHttpsDefaults(https =>
        {
            https.ServerCertificate = all[0];
            https.ServerCertificateChain = [.. all.Skip(1)];
        });
    }

    // Started all the same: people who are warned by their browser can still be told why.
    private static void TellOfItsEnd(X509Certificate2 certificate)
    {
        if (TimeProvider.System.GetUtcNow() > certificate.NotAfter - OfficeCertificate.Soon)
        {
            Console.Error.WriteLine($"証明書の有効期限は {certificate.NotAfter:yyyy-MM-dd HH:mm} です。切れる前に、新しい証明書を certificate set FILE で登録し、再起動してください。");
        }
    }
}
