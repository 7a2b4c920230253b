using System.Collections.Immutable;
using VendorRisk.Papers;
using VendorRisk.Web.CommandLine.ScoreJson;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>The report on a paper that gets no grade: what it is, the topics of its clauses and what they lack.</summary>
internal sealed class UngradedText(TextWriter output)
{
    public void Write(PaperReading reading, ImmutableArray<ClauseLack> lacking)
    {
        if (reading.Facts.Title.IsKnown)
        {
            output.WriteLine(reading.Facts.Title.Value);
        }

        output.WriteLine(KindWords.WithoutGrade(reading.Kind));
        output.WriteLine();
        ImmutableArray<ClauseSetSummary> sets = PaperProjection.ClauseSets(reading.Facts, lacking);
        foreach (ClauseSetSummary set in sets)
        {
            output.WriteLine($"■ 特記事項（{set.Party ?? "誰を縛るか不明"}、{set.Items} 項）にあること");
            foreach ((string topic, ImmutableArray<int> numbers) in set.Topics)
            {
                output.WriteLine($"  ・{topic}（第{string.Join('、', numbers)}）");
            }

            output.WriteLine(set.Missing.IsEmpty ? "■ 足りない項は見つかりませんでした。" : "■ 足りない項");
            foreach (string missing in set.Missing)
            {
                output.WriteLine($"  ・{missing}");
            }

            foreach (string remark in set.Remarks)
            {
                output.WriteLine($"  ・{remark}");
            }

            output.WriteLine();
        }

        if (!reading.NotRead.IsEmpty)
        {
            output.WriteLine("■ 読み取れなかった行");
            foreach (UnreadLine line in reading.NotRead)
            {
                output.WriteLine($"  {line.Line,4} 行  {Shortened.To(line.Text, 60)}");
            }
        }
    }
}
