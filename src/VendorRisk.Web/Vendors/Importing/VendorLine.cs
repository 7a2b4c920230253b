using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>One row of a list of vendors.</summary>
internal sealed record VendorLine
{
    public required string Sheet { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public string? CorporateNumber { get; init; }

    public string? Country { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public string Note { get; init; } = "";

    /// <summary>Under the register's name; empty when the row states no certification.</summary>
    public string Scheme { get; init; } = "";

    public string Certificate { get; init; } = "";

    public string Edition { get; init; } = "";

    public string Issuer { get; init; } = "";

    public string Holder { get; init; } = "";

    public string Scope { get; init; } = "";

    public DateOnly? Issued { get; init; }

    public DateOnly? Expires { get; init; }

    /// <summary>Empty when the row states no cloud service.</summary>
    public string Cloud { get; init; } = "";

    public string Operator { get; init; } = "";

    public string? OperatorCountry { get; init; }

    public string? ServerCountry { get; init; }
}
