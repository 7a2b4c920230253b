namespace VendorRisk.Application;

/// <summary>What a person may be granted. A use case names the one that it needs; a page the one without which it is not shown.</summary>
public enum Right
{
    /// <summary>See engagements, papers, assessments, vendors, and take them along as files.</summary>
    ReadPapers,

    /// <summary>Take in papers and correct what was read; may be limited to departments.</summary>
    DraftPapers,

    /// <summary>Record consents and erasures of an engagement; may be limited to departments.</summary>
    RecordFollowUp,

    /// <summary>Accept findings, and take that back.</summary>
    AcceptRisks,

    /// <summary>Record what a meeting decided.</summary>
    RecordDecisions,

    /// <summary>Load approvals that were given before the product was in use, with their decisions.</summary>
    LoadApprovals,

    /// <summary>Purge original papers that hold what does not belong here.</summary>
    PurgePapers,

    /// <summary>Register vendors and correct names, certifications and cloud services.</summary>
    KeepVendors,

    /// <summary>Record inspections and incidents, merge vendors, strike entries.</summary>
    OverseeVendors,

    /// <summary>Take alerts off the board.</summary>
    AcknowledgeAlerts,

    /// <summary>Install, activate and remove plugins; add and activate policies.</summary>
    ManageRules,

    /// <summary>Keep the office's forms.</summary>
    ManageForms,

    /// <summary>Run, pause and resume jobs; keep the receivers of webhooks; remove the samples.</summary>
    RunSystem,

    /// <summary>See how the system is set up and how it does: jobs, plugins, policies.</summary>
    ReadSystem,

    /// <summary>Keep accounts and their posts.</summary>
    ManagePeople,

    /// <summary>Read the log of sign-ins, refusals and administrative acts.</summary>
    ReadLog,
}
