using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>A mark that a lost column left at the start of the safeguard's own line.</summary>
internal static class LeadingAnswer
{
    private const int Longest = 12;

    public static int? LengthIn(PaperText line)
    {
        int end = 1;
        while (end < line.Folded.Length && !line.AfterGap(end))
        {
            end++;
        }

        return end <= Longest && end < line.Folded.Length && AnswerCell.Of(line.Slice(0, end), column: false) is { Mark: not null } ? end : null;
    }
}
