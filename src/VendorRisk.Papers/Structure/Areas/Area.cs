namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The part of the paper that lines fall into.</summary>
internal enum Area
{
    Cover,
    Outline,
    Sheet,
    Checklist,
    Clauses,
    Attachment,
}
