namespace VendorRisk.Papers.Blocks;

/// <summary>What a line is in a form or a checklist that is made of lines.</summary>
internal enum LineRole
{
    /// <summary>What its words and its place say.</summary>
    Open,

    /// <summary>A field of the form, whatever text is open above it.</summary>
    Field,

    /// <summary>The heading of a group of fields: it ends the field above it.</summary>
    Head,

    /// <summary>A row of a checklist, or a line between two of them, wherever it stands.</summary>
    ChecklistRow,

    /// <summary>The heading of a checklist that no title announces.</summary>
    ChecklistHead,

    /// <summary>The title of a form, though it is called a checklist.</summary>
    FormTitle,
}
