namespace VendorRisk.Web.Tests.Load;

/// <summary>Runs only where the variable names a generated data folder.</summary>
internal sealed class LoadFactAttribute : FactAttribute
{
    public const string Variable = "VENDORRISK_LOAD";

    public LoadFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
        {
            Skip = $"{Variable} names no generated data folder.";
        }
    }
}
