using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Distortions;
using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Tests;
using VendorRisk.Tests.Characters;

namespace VendorRisk.Papers.Tests.Characters;

/// <summary>A paper has the same facts in whichever characters it was printed, and quotes them as they were printed.</summary>
public class CharacterVariantTests
{
    private static readonly string[] SampleNames = ["council-walk.txt", "word-tables.txt", "checklist-columns.txt", "three-tiers.txt", "ceremony-ocr.txt", "other-ward.txt"];

    public static TheoryData<string, string> Samples { get; } = Matrix(SampleNames, CharacterVariants.Alike.Keys.Concat(CharacterVariants.Equivalent.Keys));

    public static TheoryData<string, string> Seeds { get; } = Matrix(["000", "002", "003"], CharacterVariants.Alike.Keys.Concat(CharacterVariants.Equivalent.Keys));

    public static TheoryData<string, string> Containers { get; } = Matrix(["docx", "xlsx", "html", "utf-16"], CharacterVariants.Alike.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_InOtherCharacters_HasTheSameFacts(string variant, string name) => Check(variant, Encoding.UTF8.GetString(Reading.Bytes(name)), Utf8);

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public void RealPaper_InOtherCharacters_HasTheSameFacts(string variant, string stem) => Check(variant, Encoding.UTF8.GetString(VendorRisk.Tests.Seeds.Bytes(stem)), Utf8);

    [Theory]
    [MemberData(nameof(Containers))]
    public void Container_InOtherCharacters_HasTheSameFacts(string variant, string container) =>
        Check(variant, Encoding.UTF8.GetString(Reading.Bytes("three-tiers.txt")), Distortion.All[container]);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static void Check(string variant, string paper, Func<string, byte[]> container)
    {
        bool alike = CharacterVariants.Alike.TryGetValue(variant, out Func<string, string>? change);
        PaperReading printed = Reading.Reader.Read(container(paper), "paper");
        PaperReading changed = Reading.Reader.Read(container((change ?? CharacterVariants.Equivalent[variant])(paper)), "paper");
        changed.Refusals.ShouldBeEmpty();
        string[] before = Values(printed, alike);
        string[] after = Values(changed, alike);
        before.Except(after).Select(v => "lost " + v).Concat(after.Except(before).Select(v => "new " + v)).ShouldBeEmpty();
        after.Length.ShouldBe(before.Length);
        changed.NotRead.Select(u => u.Line).ShouldBe(printed.NotRead.Select(u => u.Line));
        foreach (Source source in changed.Facts.AllFacts().Select(f => f.Source).OfType<Source>().Where(s => s.Line is > 0))
        {
            changed.Lines[source.Line!.Value - 1].ShouldContain(source.Quote, Case.Sensitive);
        }
    }

    private static string[] Values(PaperReading reading, bool alike) =>
        [.. reading.Facts.AllFacts().Where(f => f.State == FactState.Known).Select(f => $"{f.Path}@{f.Source?.Line} = {Printed(f, alike)}")];

    private static string Printed(IFact fact, bool alike)
    {
        object? value = fact.GetType().GetProperty("Value")?.GetValue(fact);
        return alike ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : CharacterVariants.Meaning(value);
    }

    private static TheoryData<string, string> Matrix(string[] papers, IEnumerable<string> variants)
    {
        TheoryData<string, string> matrix = [];
        foreach (string variant in variants)
        {
            foreach (string paper in papers)
            {
                matrix.Add(variant, paper);
            }
        }

        return matrix;
    }
}
