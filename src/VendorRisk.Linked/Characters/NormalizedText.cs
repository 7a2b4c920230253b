using System.Text;

namespace VendorRisk.Linked.Characters;

/// <summary>Unicode's normalisation of texts that come from anywhere: the framework throws on halves of characters and on what is no character at all.</summary>
internal static class NormalizedText
{
    public static string Of(string text, NormalizationForm form) => Repaired(text).Normalize(form);

    private static string Repaired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFFFE' or '\uFFFF' || char.IsSurrogate(text[i]))
            {
                return string.Concat(text.EnumerateRunes().Where(rune => (rune.Value & 0xFFFE) != 0xFFFE));
            }
        }

        return text;
    }
}
