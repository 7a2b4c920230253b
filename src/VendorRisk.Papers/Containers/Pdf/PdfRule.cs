namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>A ruled line of a page.</summary>
/// <param name="Upright">Whether it goes from top to bottom.</param>
/// <param name="At">Where it lies across its direction.</param>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record PdfRule(bool Upright, double At, double From, double To)
{
    /// <summary>Lines drawn cell by cell leave gaps of a line's width.</summary>
    private const double Slack = 2;

    public bool Crosses(double position) => position >= From - Slack && position <= To + Slack;
}
