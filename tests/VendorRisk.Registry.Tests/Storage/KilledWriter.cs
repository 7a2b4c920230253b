using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

/// <summary>The process that is killed: changes one vendor without end and prints each version once it is acknowledged.</summary>
internal static class KilledWriter
{
    public const string Argument = "write-until-killed";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [Argument, var connection, var id] || !VendorId.TryParse(id, out VendorId key))
        {
            return 1;
        }

        TemporaryRegister store = await TemporaryRegister.CreateAsync(new GivenStore(connection));
        long version = (await store.Register.FindAsync(key))?.Version
            ?? (await store.DoAsync(new RegisterVendor(key, TemporaryRegister.By(), "株式会社みどり印刷"))).Version;
        while (true)
        {
            Console.WriteLine(version);
            await Console.Out.FlushAsync();
            version = (await store.DoAsync(new CorrectVendor(key, version, TemporaryRegister.By(), null, "JP", new string('あ', 1500)))).Version;
        }
    }
}
