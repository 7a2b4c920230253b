namespace VendorRisk.People;

/// <summary>What an entry of the log is about.</summary>
public enum PeopleEvent
{
    /// <summary>An account was added.</summary>
    Added,

    /// <summary>Its name or posts were changed.</summary>
    Changed,

    /// <summary>It was disabled.</summary>
    Disabled,

    /// <summary>It was enabled again.</summary>
    Enabled,

    /// <summary>Its name at the office's proxy or identity provider was set or taken away.</summary>
    Linked,

    /// <summary>An administrator gave it a password.</summary>
    PasswordSet,

    /// <summary>Its owner chose a new password.</summary>
    PasswordChanged,

    /// <summary>Its owner set up an authenticator app.</summary>
    CodeTurnedOn,

    /// <summary>The code is asked for no more.</summary>
    CodeTurnedOff,

    /// <summary>Somebody proposed a change that takes two people.</summary>
    Proposed,

    /// <summary>A second person confirmed it, and it was carried out.</summary>
    Confirmed,

    /// <summary>It was refused, or taken back.</summary>
    ProposalRefused,

    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>Somebody was not let in.</summary>
    SignInRefused,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>Somebody lacked a right.</summary>
    Refused,

    /// <summary>Somebody looked at a paper.</summary>
    Viewed,

    /// <summary>Somebody took data out.</summary>
    Exported,

    /// <summary>Somebody went on with a file that seemed to hold residents' own data.</summary>
    ResidentsPassed,

    /// <summary>An act of administration.</summary>
    Administered,

    /// <summary>Somebody made a token for a program.</summary>
    TokenAdded,

    /// <summary>A token was ended.</summary>
    TokenEnded,

    /// <summary>A program came in with a token, for the first time of a day.</summary>
    TokenUsed,
}
