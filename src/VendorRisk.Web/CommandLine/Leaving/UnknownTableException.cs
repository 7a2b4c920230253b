namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>The store has tables that a full export would leave behind without a word.</summary>
/// <param name="tables">Their names.</param>
internal sealed class UnknownTableException(IEnumerable<string> tables)
    : Exception($"この版の知らない表があります（{string.Join("、", tables)}）。データと同じ版の VendorRisk で書き出してください。");
