using System.Collections.Immutable;

namespace VendorRisk.Papers.Kinds;

/// <summary>A kind of paper that is no engagement and gets no grade.</summary>
internal sealed record RefusedKind : TitledKind
{
    private const int TitleWorth = 5;
    private const int FewSpeeches = 2;
    private const int ManySpeeches = 5;

    /// <summary>What the paper looks like, for the message.</summary>
    public string Name { get; init; } = "";

    /// <summary>What to do instead, for the message.</summary>
    public string Advice { get; init; } = "";

    /// <summary>Words that a line begins with, by what each is worth.</summary>
    public ImmutableDictionary<int, ImmutableArray<string>> Starts { get; init; } = ImmutableDictionary<int, ImmutableArray<string>>.Empty;

    /// <summary>Who speaks, where lines of speech count.</summary>
    public ImmutableArray<string> Speech { get; init; } = [];

    /// <summary>How much of the paper looks like this kind: points, and the words that gave them, the weightiest first.</summary>
    public KindLikeness LikenessOf(PaperWords paper)
    {
        List<(string Word, int Worth)> signs = [];
        string? title = TitleAmong(paper.Titles);
        if (title is not null)
        {
            signs.Add((title, TitleWorth));
        }

        signs.AddRange(from worth in Starts from word in worth.Value where paper.Starts(word) select (word, worth.Key));
        signs.AddRange(from worth in Words from word in worth.Value where paper.Text.Contains(word, StringComparison.Ordinal) select (word, worth.Key));
        int speeches = Speech.IsEmpty ? 0 : paper.Speeches(Speech);
        int spoken = speeches >= ManySpeeches ? 6 : speeches >= FewSpeeches ? 3 : 0;
        (string Word, int Worth)[] distinct = [.. signs.DistinctBy(s => s.Word).OrderByDescending(s => s.Worth)];
        return new KindLikeness(this, distinct.Sum(s => s.Worth) + spoken, title is not null, [.. distinct.Select(s => s.Word)]);
    }
}
