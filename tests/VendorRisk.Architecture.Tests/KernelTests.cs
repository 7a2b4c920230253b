namespace VendorRisk.Architecture.Tests;

/// <summary>The kernel stays small: a shared project without a limit becomes the drain of the house.</summary>
public class KernelTests
{
    private const int Most = 15;

    [Fact]
    public void Kernel_Has_AtMostFifteenPublicTypes() =>
        typeof(VendorRisk.Kernel.Actor).Assembly.GetExportedTypes().Length.ShouldBeLessThanOrEqualTo(Most);

    [Fact]
    public void Kernel_References_NoProjectAndNoPackage()
    {
        FileInfo kernel = Repository.Projects("src").Single(p => Repository.NameOf(p) == "VendorRisk.Kernel");
        Repository.References(kernel).ShouldBeEmpty();
        Repository.Packages(kernel).ShouldBeEmpty();
    }
}
