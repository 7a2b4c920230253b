using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>A fact that shows that an object is in the work.</summary>
internal readonly record struct Sign(WorkObject Object, IFact Fact);
