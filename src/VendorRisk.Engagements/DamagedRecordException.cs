namespace VendorRisk.Engagements;

/// <summary>What is stored does not have the hash under which it was stored: it was changed past the product, or is damaged. It is not used.</summary>
/// <param name="place">Which record, in Japanese.</param>
public sealed class DamagedRecordException(string place)
    : Exception($"{place}が、保存した時のハッシュと一致しません。書き換えられたか、壊れています。VendorRisk.LogCheck で調べ、控え（backup）から戻してください。");
