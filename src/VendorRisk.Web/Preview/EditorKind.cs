namespace VendorRisk.Web.Preview;

/// <summary>How a value is typed in.</summary>
public enum EditorKind
{
    /// <summary>It is not edited here.</summary>
    None,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A date, 和暦 or ISO.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Several controls of the catalogue.</summary>
    Controls,
}
