namespace VendorRisk.Web.Text;

/// <summary>Marks the page texts: <c>Texts.resx</c> is Japanese, <c>Texts.en.resx</c> English; a test holds their keys equal.</summary>
internal sealed class Texts;
