using System.Text.Json.Serialization;

namespace VendorRisk.Contract;

/// <summary>The seven forms (個票) of a paper.</summary>
public enum SheetKind
{
    /// <summary>委託</summary>
    [JsonStringEnumMemberName("outsourcing")]
    Outsourcing,

    /// <summary>再委託</summary>
    [JsonStringEnumMemberName("re-outsourcing")]
    ReOutsourcing,

    /// <summary>外部結合</summary>
    [JsonStringEnumMemberName("external-connection")]
    ExternalConnection,

    /// <summary>外部提供</summary>
    [JsonStringEnumMemberName("external-provision")]
    ExternalProvision,

    /// <summary>目的外利用</summary>
    [JsonStringEnumMemberName("secondary-use")]
    SecondaryUse,

    /// <summary>本人外収集</summary>
    [JsonStringEnumMemberName("indirect-collection")]
    IndirectCollection,

    /// <summary>電算開発</summary>
    [JsonStringEnumMemberName("system-development")]
    SystemDevelopment,
}
