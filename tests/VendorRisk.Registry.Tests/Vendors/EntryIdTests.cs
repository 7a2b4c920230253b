using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry.Tests.Vendors;

public class EntryIdTests
{
    [Fact]
    public void Derived_Ids_AreThoseThatStoresHold() => EntryId.Derived("a", 1, "b").ShouldBe(new Guid("e92837c2-90bd-272d-fb2a-d5ef123f83cd"));
}
