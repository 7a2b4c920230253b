using Microsoft.Extensions.Localization;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Exports;

/// <summary>The texts that an exported assessment takes its words from.</summary>
internal sealed record SheetTexts(IStringLocalizer<ExportTexts> Export, IStringLocalizer<FactTexts> Facts, IStringLocalizer<Texts> Shared);
