namespace VendorRisk.Web.Tests.Jobs;

/// <summary>Tests that run servers of jobs, one after the other: Hangfire has one log for the process, which ends with the host that set it.</summary>
[CollectionDefinition(Name)]
public sealed class OneAfterTheOther
{
    public const string Name = "job servers";
}
