namespace VendorRisk.Papers;

/// <summary>What follows from a paper's kind.</summary>
public static class PaperKindExtensions
{
    /// <summary>Whether a paper of this kind describes an engagement, so that a grade says something about it.</summary>
    public static bool IsAssessed(this PaperKind kind) => kind is PaperKind.Agenda or PaperKind.Specification or PaperKind.Pia;
}
