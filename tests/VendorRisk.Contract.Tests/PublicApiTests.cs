using System.Runtime.CompilerServices;

namespace VendorRisk.Contract.Tests;

/// <summary>The contract's public surface is what <c>PublicApi.txt</c> says. It may grow; what is there stays for all of major 1.</summary>
public class PublicApiTests
{
    private const string Rewrite = "VENDORRISK_REWRITE_API";

    [Fact]
    public void Surface_OfTheContract_IsTheFrozenOne()
    {
        string file = Path.Combine(Folder(), "PublicApi.txt");
        string[] now = [.. PublicSurface.Of(typeof(Rule).Assembly)];
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllLines(file, now);
        }

        string[] frozen = File.ReadAllLines(file);
        string[] gone = [.. frozen.Except(now)];
        string[] added = [.. now.Except(frozen)];
        gone.ShouldBeEmpty("These were taken away or changed; plugins built against them break. Bring them back.");
        added.ShouldBeEmpty($"These are new. If they are meant, run this test with {Rewrite}=1, commit PublicApi.txt, and raise the contract's minor version.");
    }

    [Fact]
    public void Surface_EveryPublicClass_IsSealedOrAbstractOrStatic() =>
        typeof(Rule).Assembly.GetExportedTypes().Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName).ShouldBeEmpty();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
