using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Reads the work that a declaration names beside a vendor (株式会社A：印刷, 印刷を株式会社Aに…).</summary>
internal static partial class DeclaredWork
{
    private const int Longest = 300;

    /// <summary>The tasks in these words; none when they name nothing that is done.</summary>
    public static ImmutableArray<WorkItem> Of(PaperText words)
    {
        if (words.Folded.Length > Longest)
        {
            return [];
        }

        Match core = Core().Match(words.Folded);
        PaperText task = NumberedList.Trim(words, core.Groups["w"].Index, core.Groups["w"].Index + core.Groups["w"].Length);
        if (task.IsEmpty)
        {
            return [];
        }

        return
        [
            .. Parts(task).Where(p => !WorkWords.Activities(p.Folded).IsEmpty || Named().IsMatch(p.Folded))
                .Select(p => WorkWords.Describe(p, 0) with { Reentrusted = Fact.Known(true, p.WholeSource()) }),
        ];
    }

    /// <summary>Whether the words say what is done rather than who does it.</summary>
    public static bool Is(string folded) => !WorkWords.Activities(folded).IsEmpty || Named().IsMatch(folded);

    private static ImmutableArray<PaperText> Parts(PaperText task)
    {
        ImmutableArray<PaperText>.Builder parts = ImmutableArray.CreateBuilder<PaperText>();
        int from = 0;
        foreach (Match joint in Joint().Matches(task.Folded))
        {
            parts.Add(NumberedList.Trim(task, from, joint.Index));
            from = joint.Index + joint.Length;
        }

        parts.Add(NumberedList.Trim(task, from, task.Folded.Length));
        return parts.All(p => !p.IsEmpty && Is(p.Folded)) ? parts.ToImmutable() : [task];
    }

    /// <summary>Without the brackets, colons and particles that tie the work to the vendor.</summary>
    [GeneratedRegex(@"^[\s、。]*(?:\(\d{1,2}\)|[①-⑳])?[\s()（【】\[\]:、。・のはがにへ「」-]*(?:(?:委託先|受託者|受託事業者|事業者|乙)(?:は|が)、?)?(?:(?:本業務の|業務の)?うち、?|なお、|また、)?(?:業務(?=:)|担当業務|業務内容|委託内容|再委託(?:する)?(?:業務|内容))?[:]?(?<w>.*?)(?:については?|に関して(?:は)?|のうち|を|は|の|:|、)?(?:[(\[【](?:一部)?(?:再々?委託|下請)?(?:予定)?先?(?:予定)?:?)?[\s)\]】」、。;:]*$", RegexOptions.Singleline)]
    private static partial Regex Core();

    [GeneratedRegex("、|及び|並びに|・|及び")]
    private static partial Regex Joint();

    [GeneratedRegex("(業務|作業|事務|工程)$")]
    private static partial Regex Named();
}
