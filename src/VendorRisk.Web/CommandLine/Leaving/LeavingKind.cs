namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>One kind of record in a full export.</summary>
/// <param name="Table">Where it is stored.</param>
/// <param name="Name">What its file is called, without its ending.</param>
/// <param name="Words">What it holds, in Japanese.</param>
internal sealed record LeavingKind(string Table, string Name, string Words)
{
    /// <summary>Columns that are no use to anybody else and must not leave: what lets somebody sign in.</summary>
    public string[] Secrets { get; init; } = [];

    /// <summary>The column whose bytes are files of their own; null when there is none.</summary>
    public string? Files { get; init; }

    /// <summary>The folder of these files.</summary>
    public string Folder => Name;
}
