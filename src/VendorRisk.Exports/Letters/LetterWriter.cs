using System.Collections.Immutable;
using VendorRisk.Exports.Docx;

namespace VendorRisk.Exports.Letters;

/// <summary>Writes letters with the styles of every other document of the product.</summary>
internal sealed class LetterWriter : ILetterWriter
{
    public OutputFile Docx(ImmutableArray<Letter> letters)
    {
        DocxSketch sketch = new();
        bool first = true;
        foreach (Letter letter in letters)
        {
            sketch.Line(letter.Title, DocxStyles.Title, newPage: !first);
            foreach ((string text, bool isHeading) in letter.Lines)
            {
                foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
                {
                    sketch.Line(line, isHeading ? DocxStyles.SubHeading : DocxStyles.Body);
                }
            }

            first = false;
        }

        return OutputFile.Docx(DocxParts.Build(sketch.Build()));
    }
}
