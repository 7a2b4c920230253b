using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>
/// The words of a paragraph as they print once every tracked change is accepted. Struck and hidden words are kept apart:
/// in drafts they mark what no longer holds.
/// </summary>
internal sealed class WordInline
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _struck = new();
    private readonly ImmutableArray<string>.Builder _leftOut = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<XElement>.Builder _boxes = ImmutableArray.CreateBuilder<XElement>();
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();

    public static WordParagraph Read(XElement paragraph, WordNumbering numbering)
    {
        WordInline inline = new();
        foreach (XElement child in paragraph.Elements())
        {
            inline.Take(child);
        }

        inline.EndStruck();
        string words = inline._text.ToString();
        string number = numbering.Next(paragraph.Element("pPr"), out bool bullet);
        return new WordParagraph
        {
            Text = number.Length > 0 && words.Trim().Length > 0 ? number + " " + words : words,
            Point = bullet,
            LeftOut = inline._leftOut.ToImmutable(),
            Boxes = inline._boxes.ToImmutable(),
            Notes = inline._notes.ToImmutable(),
        };
    }

    private void Take(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r" or "m.r":
                TakeRun(element);
                break;
            case "sdt":
                TakeControl(element);
                break;
            case "mc.AlternateContent":
                TakeAll(element.Element("mc.Choice") ?? element.Element("mc.Fallback"));
                break;
            case "ins" or "moveTo" or "hyperlink" or "fldSimple" or "smartTag" or "customXml" or "sdtContent" or "dir" or "bdo" or "mc.Choice" or "mc.Fallback" or "rubyBase":
            case "m.oMath" or "m.oMathPara" or "m.e" or "m.sSup" or "m.sSub" or "m.d" or "m.box":
                TakeAll(element);
                break;
            default:
                break;
        }
    }

    private void TakeAll(XElement? element, bool run = false)
    {
        if (element is null)
        {
            return;
        }

        foreach (XElement child in element.Elements())
        {
            if (run)
            {
                TakePiece(child, "", hidden: false);
            }
            else
            {
                Take(child);
            }
        }
    }

    private void TakeRun(XElement run)
    {
        XElement? look = run.Element("rPr");
        bool hidden = IsOn(look?.Element("vanish")) || IsOn(look?.Element("strike")) || IsOn(look?.Element("dstrike"));
        if (!hidden)
        {
            EndStruck();
        }

        string font = (string?)look?.Element("rFonts")?.Attribute("ascii") ?? "";
        foreach (XElement piece in run.Elements())
        {
            TakePiece(piece, font, hidden);
        }
    }

    private void TakePiece(XElement piece, string font, bool hidden)
    {
        StringBuilder to = hidden ? _struck : _text;
        switch (piece.Name.LocalName)
        {
            case "t" or "m.t":
                foreach (char c in piece.Value)
                {
                    _ = SymbolFonts.IsPrivate(c) ? to.Append(SymbolFonts.Shape(font, c)) : to.Append(c);
                }

                break;
            case "tab" or "ptab":
                to.Append('\t');
                break;
            case "br" when (string?)piece.Attribute("type") is not ("page" or "column"):
            case "cr":
                to.Append('\n');
                break;
            case "noBreakHyphen":
                to.Append('-');
                break;
            case "sym":
                to.Append(Symbol(piece));
                break;
            case "ruby":
                TakeAll(piece.Element("rubyBase"));
                break;
            case "fldChar" when piece.Element("ffData")?.Element("checkBox") is { } box:
                to.Append(IsOn(box.Element("checked") ?? box.Element("default")) ? '☑' : '□');
                break;
            case "footnoteReference" or "endnoteReference" when (string?)piece.Attribute("id") is { } id:
                _notes.Add((piece.Name.LocalName == "footnoteReference" ? "f" : "e") + id);
                break;
            case "mc.AlternateContent":
                TakeAll(piece.Element("mc.Choice") ?? piece.Element("mc.Fallback"), run: true);
                break;
            case "drawing" or "pict" or "object":
                TakeBoxes(piece);
                break;
            default:
                break;
        }
    }

    /// <summary>A control that still shows its prompt is empty; a check box is the mark it shows.</summary>
    private void TakeControl(XElement control)
    {
        XElement? properties = control.Element("sdtPr");
        if (IsOn(properties?.Element("showingPlcHdr")))
        {
            return;
        }

        if (properties?.Element("w14.checkbox") is { } box)
        {
            EndStruck();
            _text.Append(IsOn(box.Element("w14.checked")) ? '☑' : '□');
            return;
        }

        TakeAll(control.Element("sdtContent"));
    }

    /// <summary>The outermost boxes; what lies in a box inside a box comes with it.</summary>
    private void TakeBoxes(XElement drawing)
    {
        foreach (XElement box in drawing.Descendants("txbxContent").Where(b => b.Ancestors().TakeWhile(a => a != drawing).All(a => a.Name.LocalName != "txbxContent")))
        {
            // The same box twice: once for new, once for old programs.
            if (!box.Ancestors("mc.Fallback").Any(f => f.Parent?.Element("mc.Choice")?.Descendants("txbxContent").Any() == true))
            {
                _boxes.Add(box);
            }
        }
    }

    private static string Symbol(XElement piece) =>
        int.TryParse((string?)piece.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            ? SymbolFonts.Shape((string?)piece.Attribute("font") ?? "", code)
            : "";

    private void EndStruck()
    {
        if (_struck.ToString().Trim() is { Length: > 0 } words)
        {
            _leftOut.Add(words);
        }

        _struck.Clear();
    }

    private static bool IsOn(XElement? flag) =>
        flag is not null && ((string?)flag.Attribute("val") ?? (string?)flag.Attribute("w14.val")) switch
        {
            "0" or "false" or "off" => false,
            _ => true,
        };
}
