using VendorRisk.Application;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>One change of a vendor.</summary>
/// <param name="Words">What it does, for the person who decides.</param>
/// <param name="Line">The row that asks for it.</param>
/// <param name="RunAsync">Does it in the actor's name, on a version of the vendor's record.</param>
internal sealed record ImportStep(string Words, VendorLine Line, Func<Actor, long, CancellationToken, Task<Outcome<SavedVendor>>> RunAsync);
