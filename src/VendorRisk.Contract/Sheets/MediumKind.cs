namespace VendorRisk.Contract;

/// <summary>Things that personal information is on or in.</summary>
public enum MediumKind
{
    /// <summary>紙</summary>
    Paper,

    /// <summary>電磁的媒体 with nothing nearer said.</summary>
    Electronic,

    /// <summary>DVD-R, USB, external disk: what can be carried.</summary>
    Portable,

    /// <summary>パソコン, 端末</summary>
    Pc,

    /// <summary>サーバ, ホストコンピュータ</summary>
    Server,

    /// <summary>クラウド: a service of another company over the internet.</summary>
    Cloud,

    /// <summary>A form on the web into which people enter data.</summary>
    WebForm,

    /// <summary>An app on people's own devices.</summary>
    App,

    /// <summary>Anything else.</summary>
    Other,
}
