namespace VendorRisk.Papers;

/// <summary>The keys by which readers are asked for besides the usual one.</summary>
public static class PaperReaders
{
    /// <summary>Reads in this process whatever the host does with files from outside: for papers that the host holds or has written itself.</summary>
    public const string Own = "papers of our own";
}
