using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The numbers before a form's labels so far, by how they are written.</summary>
internal sealed class HeadingNumbers
{
    /// <summary>A line that a conversion lost leaves a hole.</summary>
    private const int LargestStep = 2;

    private readonly Dictionary<HeadingStyle, (int Last, int Labels)> _seen = [];

    public void Note(PaperText label, bool known)
    {
        if (HeadingMark.Of(label) is { } mark)
        {
            int labels = _seen.TryGetValue(mark.Style, out (int Last, int Labels) before) && mark.Number > before.Last ? before.Labels : 0;
            _seen[mark.Style] = (mark.Number, known ? labels + 1 : labels);
        }
    }

    public bool IsNext(HeadingMark mark, int labels) =>
        _seen.TryGetValue(mark.Style, out (int Last, int Labels) before) && before.Labels >= labels && mark.Number > before.Last && mark.Number <= before.Last + LargestStep;

    public void Clear() => _seen.Clear();
}
