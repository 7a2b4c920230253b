namespace VendorRisk.Papers.Negation;

/// <summary>Words that say that something is not there, not handled or not done.</summary>
/// <param name="Start">Where the first of the things starts in the folded text.</param>
/// <param name="TopicEnd">The position after the last of the things.</param>
/// <param name="End">The position after the words that deny them.</param>
internal readonly record struct Denial(int Start, int TopicEnd, int End)
{
    public bool Covers(int at) => at >= Start && at < TopicEnd;
}
