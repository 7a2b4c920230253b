namespace VendorRisk.Plugins.Checklist;

/// <summary>What a control protects; without it in the work the control has no object.</summary>
internal enum WorkObject
{
    /// <summary>There in every outsourcing.</summary>
    Always,

    /// <summary>A further vendor below the contractor.</summary>
    Subcontractor,

    /// <summary>Data in electronic form.</summary>
    Electronic,

    /// <summary>Media that can be carried (DVD-R, USB).</summary>
    Portable,

    /// <summary>Paper.</summary>
    Paper,

    /// <summary>Things with personal information on them that are carried or sent.</summary>
    Carried,

    /// <summary>A hand-over between parties, by data or by hand.</summary>
    HandOver,

    /// <summary>A network.</summary>
    Network,

    /// <summary>A server, the vendor's or a cloud's.</summary>
    Server,

    /// <summary>A computer or system.</summary>
    Computer,

    /// <summary>A cloud service or web form.</summary>
    Cloud,

    /// <summary>A room in which the work is done.</summary>
    Room,

    /// <summary>Printing.</summary>
    Printing,
}
