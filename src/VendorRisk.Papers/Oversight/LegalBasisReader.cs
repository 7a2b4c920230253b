using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>The provisions of the cover, each with its law and, under 【諮問】 or 【報告】, the procedure.</summary>
internal static class LegalBasisReader
{
    public static ImmutableArray<LegalBasis> Read(Paper paper)
    {
        ImmutableArray<LegalBasis>.Builder read = ImmutableArray.CreateBuilder<LegalBasis>();
        IEnumerable<PaperField> fields = paper.Cover.Concat(paper.Outline);
        foreach (PaperField field in fields.Where(f => f.Kind == FieldKind.LegalBasis))
        {
            ReadField(field, read);
        }

        if (read.Count == 0)
        {
            foreach (PaperField field in paper.Cover.Where(f => f.Kind == FieldKind.Other && f.Value.Folded.StartsWith('◇')))
            {
                ReadField(field, read);
            }
        }

        return read.ToImmutable();
    }

    private static void ReadField(PaperField field, ImmutableArray<LegalBasis>.Builder read)
    {
        PaperText text = field.Value;
        string s = text.Folded;
        Fact<string> procedure = new();
        int start = 0;
        for (int i = 0; i < s.Length;)
        {
            if (s[i] is '【' or '[' && s.IndexOfAny(['】', ']'], i) is int close and > 0)
            {
                AddRange(field, text.Between(start, i), procedure, read);
                procedure = PaperFact.Of(text.Between(i + 1, close));
                i = close + 1;
                start = i;
            }
            else
            {
                i++;
            }
        }

        AddRange(field, text.Between(start, s.Length), procedure, read);
    }

    private static void AddRange(PaperField field, PaperText part, Fact<string> procedure, ImmutableArray<LegalBasis>.Builder read)
    {
        foreach (PaperText line in Lines(part))
        {
            if (line.Folded.Contains('条', StringComparison.Ordinal) || line.Folded.Contains('項', StringComparison.Ordinal) || line.Folded.Contains("要綱", StringComparison.Ordinal))
            {
                LegalRegime regime = RegimeOf(line.Folded) is LegalRegime.Unknown ? RegimeOf(field.Label.Folded) : RegimeOf(line.Folded);
                read.Add(new LegalBasis
                {
                    Provision = Fact.Known(Prefix(field.Label.Folded, line.Folded) + line.Words, line.WholeSource()),
                    Regime = regime,
                    Procedure = procedure,
                });
            }
        }
    }

    /// <summary>One line each, the marks before it dropped.</summary>
    private static IEnumerable<PaperText> Lines(PaperText part)
    {
        string s = part.Folded;
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= s.Length; i++)
        {
            depth += i == s.Length ? 0 : s[i] == '(' ? 1 : s[i] == ')' ? -1 : 0;
            if (i == s.Length || (depth <= 0 && s[i] is '\n' or '◇' or '◆' or '○' or '・'))
            {
                PaperText line = part.Between(start, i);
                if (!line.IsEmpty)
                {
                    yield return line;
                }

                start = i + 1;
            }
        }
    }

    private static LegalRegime RegimeOf(string words) =>
        words.Contains("条例", StringComparison.Ordinal) ? (words.Contains("施行条例", StringComparison.Ordinal) ? LegalRegime.Act : LegalRegime.Ordinance)
        : words.Contains("要綱", StringComparison.Ordinal) || words.Contains("法律", StringComparison.Ordinal) || words.Contains("保護法", StringComparison.Ordinal)
            || words.Contains("要領", StringComparison.Ordinal) || words.Contains("法の根拠", StringComparison.Ordinal) || words.StartsWith('法') ? LegalRegime.Act
        : LegalRegime.Unknown;

    private static string Prefix(string label, string line)
    {
        foreach (string law in (ReadOnlySpan<string>)["要綱", "条例", "要領", "規則"])
        {
            if (label.Contains(law, StringComparison.Ordinal) && !line.Contains(law, StringComparison.Ordinal))
            {
                return law;
            }
        }

        return "";
    }
}
