namespace VendorRisk.Web.Plugins;

/// <summary>Marks the texts of plugins: <c>PluginTexts.resx</c> is Japanese, <c>PluginTexts.en.resx</c> English.</summary>
internal sealed class PluginTexts;
