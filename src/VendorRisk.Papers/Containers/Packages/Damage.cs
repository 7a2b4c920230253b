namespace VendorRisk.Papers.Containers.Packages;

/// <summary>What is said of a package that cannot be read, to follow the file's name and は.</summary>
internal static class Damage
{
    public const string Package = "壊れているか、途中で切れています。元のファイルを Word や Excel で開き、保存し直したものを使ってください。";

    public const string Markup = "中身の XML が壊れているか、許されない記述（DTD、外部実体）を含みます。元のファイルを Word や Excel で開き、保存し直したものを使ってください。";

    public const string TooDeep = "内部の構造が異常に深いため、読み込みを止めました。Word で開いて保存し直したものを使ってください。";

    public const string NotOffice = "Word・Excel の文書でも、付議事項を入れた zip でもありません。付議事項を Word（.docx）、Excel（.xlsx）、PDF、テキスト（.txt）のどれかで保存してください。";

    public const string PowerPoint = "PowerPoint のファイルです。「ファイル」→「エクスポート」で PDF にするか、本文を Word（.docx）にしてから読み込んでください。";
}
