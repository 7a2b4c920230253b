namespace VendorRisk.Web.Text;

/// <summary>Marks the texts that several features share: <c>Texts.resx</c> is Japanese, <c>Texts.en.resx</c> English. Each feature's own stand in its folder.</summary>
internal sealed class Texts;
