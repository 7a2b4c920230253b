namespace VendorRisk.Web.Text;

/// <summary>Why what was typed is no date that can be recorded.</summary>
internal enum DateFault
{
    /// <summary>It is not written as a date.</summary>
    Form,

    /// <summary>No month has such a day.</summary>
    NoSuchDay,

    /// <summary>The era had not begun on that day (令和元年4月30日).</summary>
    BeforeEra,

    /// <summary>The era had ended by that day (平成32年).</summary>
    AfterEra,

    /// <summary>Before the first day of 昭和.</summary>
    TooEarly,

    /// <summary>After 2100.</summary>
    TooLate,
}
