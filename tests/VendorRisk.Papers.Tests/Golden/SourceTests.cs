using System.Text;
using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>Every fact can be shown in the paper.</summary>
public class SourceTests
{
    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void EverySource_OfARealPaper_IsInThatVeryLine(string stem)
    {
        PaperReading reading = Reading.OfSeed(stem);
        string[] file = Encoding.UTF8.GetString(Seeds.Bytes(stem)).Split('\n');
        IFact[] sourced = [.. reading.Facts.AllFacts().Where(f => f.Source?.Line is not null)];
        sourced.Length.ShouldBeGreaterThan(40);
        foreach (IFact fact in sourced)
        {
            Squeezed(file[fact.Source!.Line!.Value - 1]).ShouldContain(Squeezed(fact.Source.Quote), Case.Sensitive, fact.Path);
            fact.Source.Quote.ShouldNotBeEmpty(fact.Path);
        }
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void EveryKnownFact_OfARealPaper_HasASource(string stem) =>
        Reading.OfSeed(stem).Facts.AllFacts().Where(f => f.State == FactState.Known && f.Source is null).Select(f => f.Path).ShouldBeEmpty();

    private static string Squeezed(string text)
    {
        StringBuilder kept = new();
        bool tag = false;
        for (int i = 0; i < text.Length; i++)
        {
            tag = tag ? text[i - 1] != '>' || text[i] == '<' : text[i] == '<';
            if (!tag && !char.IsWhiteSpace(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}
