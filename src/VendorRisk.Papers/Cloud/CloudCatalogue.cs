using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>Services whose operator is common knowledge. A service that is not here keeps an unknown operator; nothing is guessed.</summary>
internal static class CloudCatalogue
{
    private static readonly ImmutableArray<CloudCatalogueEntry> Entries =
    [
        Google(true, "Googleフォーム", "Google Forms", "グーグルフォーム", "Google Form"),
        Google(false, "Googleスプレッドシート", "Google Sheets", "グーグルスプレッドシート", "Googleドライブ", "Google Drive", "グーグルドライブ", "Google Workspace", "Gmail", "Google Cloud Platform", "Google Cloud", "Googleカレンダー", "Firebase"),
        Microsoft(true, "Microsoft Forms", "MicrosoftForms"),
        Microsoft(false, "Microsoft 365", "Microsoft365", "Office 365", "Office365", "OneDrive", "SharePoint", "Microsoft Azure", "Azure", "Microsoft Teams"),
        new(["Amazon Web Services", "AWS", "アマゾンウェブサービス"], "Amazon Web Services, Inc.", "US"),
        new(["Oracle Cloud"], "Oracle Corporation", "US"),
        new(["Salesforce", "セールスフォース"], "Salesforce, Inc.", "US"),
        new(["Dropbox"], "Dropbox, Inc.", "US"),
        new(["Slack"], "Salesforce, Inc.", "US"),
        new(["Zoom"], "Zoom Communications, Inc.", "US"),
        new(["SurveyMonkey", "サーベイモンキー"], "SurveyMonkey Inc.", "US", PublicIntake: true),
        new(["kintone", "キントーン", "サイボウズ"], "サイボウズ株式会社", "JP"),
        new(["さくらのクラウド", "さくらインターネット"], "さくらインターネット株式会社", "JP"),
    ];

    public static Lexicon<CloudCatalogueEntry> Services { get; } =
        new(Entries.Select(e => new LexiconEntry<CloudCatalogueEntry>(e, [.. e.Words])));

    private static CloudCatalogueEntry Google(bool intake, params string[] words) => new(words, "Google LLC", "US", intake);

    private static CloudCatalogueEntry Microsoft(bool intake, params string[] words) => new(words, "Microsoft Corporation", "US", intake);
}
