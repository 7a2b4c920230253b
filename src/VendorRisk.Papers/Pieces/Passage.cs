using System.Collections.Immutable;
using System.Text.Json.Serialization;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>A piece of a paper's text, kept word for word.</summary>
/// <param name="Place">Which part of the paper.</param>
/// <param name="Index">Which clause set, counted from 0; 0 elsewhere.</param>
/// <param name="Kind">What its label means; <see cref="FieldKind.Other"/> where it has none.</param>
/// <param name="Label">Its label, or a clause's number.</param>
/// <param name="Sentences">Its sentences in printed order.</param>
internal sealed record Passage(PassagePlace Place, int Index, FieldKind Kind, string Label, ImmutableArray<PassageSentence> Sentences)
{
    /// <summary>Whether every line of it is prose, also one without a full stop.</summary>
    [JsonIgnore]
    public bool IsProse => Place == PassagePlace.Clause || (Place == PassagePlace.Outline && Kind is FieldKind.ProgrammeContent or FieldKind.Other or FieldKind.Reason or FieldKind.Remarks);

    /// <summary>A field's text taken apart.</summary>
    public static Passage Of(PassagePlace place, int index, FieldKind kind, string label, PaperText text)
    {
        ImmutableArray<PassageSentence>.Builder sentences = ImmutableArray.CreateBuilder<PassageSentence>();
        for (int start = 0, i = 0; i < text.Folded.Length; i++)
        {
            if (i + 1 < text.Folded.Length && text.Folded[i] is not ('。' or '\n'))
            {
                continue;
            }

            PaperText sentence = text.Between(start, i + 1);
            if (!sentence.IsEmpty)
            {
                sentences.Add(new PassageSentence(sentence.Line, sentence.Words, start == 0 || text.Folded[start - 1] == '\n'));
            }

            start = i + 1;
        }

        return new Passage(place, index, kind, label, sentences.ToImmutable());
    }
}
